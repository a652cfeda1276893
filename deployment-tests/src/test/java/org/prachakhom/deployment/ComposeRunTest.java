package org.prachakhom.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.stack.FreePorts;
import org.prachakhom.stack.client.GatewayClient;
import org.prachakhom.stack.demo.DemoPlay;
import org.prachakhom.stack.demo.DemoRegisters;
import org.prachakhom.stack.running.NewSecrets;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.token.DemoTokens;

/**
 * The compose file on a Docker engine, with the images of this build: everything becomes healthy, and a month of the
 * demonstration plays through the gateway. Where no engine answers, it says that it was not run.
 */
class ComposeRunTest {
    private static final String PROJECT = "prachakhom-test";

    @TempDir
    Path folder;

    @Test
    void aMonthPlaysOnWhatTheComposeFileStarts() throws IOException {
        String missing = Engine.missing();
        if (!missing.isEmpty()) {
            System.out.println("compose: NOT RUN (" + missing + ")");
        }
        assumeTrue(missing.isEmpty(), missing);

        // The containers run as another user.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var home = new StackHome(Project.ROOT, folder).prepare();
        String gateway = "http://localhost:" + FreePorts.next();
        var tokens = DemoTokens.of(home.secrets(), home.jwkSet(), gateway, "prachakhom");
        Path environment = environment(gateway);
        Path demonstration = demonstration();
        try {
            Engine.Answer up = compose(environment, demonstration, "up", "-d", "--wait");
            assertThat(up.good()).as(up.text()).isTrue();
            try (var client = new GatewayClient(gateway, tokens)) {
                DemoRegisters.load(client, folder.resolve("registers.loaded"), System.out::println);
                DemoPlay.run(client, home, System.out::println);
            }
        } finally {
            compose(environment, demonstration, "down", "--volumes", "--timeout", "60");
        }
    }

    private static Engine.Answer compose(Path environment, Path demonstration, String... arguments) {
        List<String> command = new ArrayList<>(List.of("compose", "-p", PROJECT, "--env-file", environment.toString()));
        command.addAll(List.of("-f", "docker-compose.yml", "-f", demonstration.toString()));
        command.addAll(List.of(arguments));
        return Engine.docker(command.toArray(String[]::new));
    }

    private Path environment(String gateway) throws IOException {
        String secrets = NewSecrets.all().entrySet().stream()
                .map(secret -> secret.getKey() + "=" + secret.getValue())
                .collect(Collectors.joining("\n"));
        String port = gateway.substring(gateway.lastIndexOf(':') + 1);
        return Files.writeString(
                folder.resolve("compose.env"), secrets + "\nGATEWAY_PORT=" + port + "\nTOKEN_ISSUER=" + gateway + "\n");
    }

    /** What makes it a demonstration: its users' tokens count, and its clock can be moved. */
    private Path demonstration() throws IOException {
        var text = new StringBuilder("services:\n");
        for (String service : Manifests.SERVICES) {
            String keys = service.equals("gateway") ? "" : "http://gateway:8080/oauth2/jwks,";
            text.append("""
                      %s:
                        volumes: ["%s:/demonstration:ro"]
                        environment:
                          SPRING_PROFILES_ACTIVE: simulation
                          SIMULATION_OFFSET_FILE: /demonstration/simulation-offset
                          TOKEN_JWK_SET: %sfile:/demonstration/jwks.json
                    """.formatted(service, folder, keys));
        }
        return Files.writeString(folder.resolve("demonstration.yml"), text);
    }
}
