package org.prachakhom.bench.search;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.prachakhom.stack.FreePorts;
import org.prachakhom.stack.KafkaProcess;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.ServiceDatabase;
import org.prachakhom.stack.process.JavaCommand;
import org.prachakhom.stack.token.DemoTokens;
import org.prachakhom.stack.token.DemoUser;

/** The issue-service from its jar, alone with its database and a broker, asked over HTTP. */
final class IssueService implements AutoCloseable {
    private static final Duration LIFE = Duration.ofHours(2);
    private static final String ISSUER = "bench";
    private static final String AUDIENCE = "prachakhom";
    private static final int STARTS_WITHIN_SECONDS = 180;

    private final Process process;
    private final DemoTokens tokens;
    private final int port;
    private final int management;
    private final HttpClient http = HttpClient.newHttpClient();

    /** Starts it and waits until it is ready. */
    IssueService(Path jar, PostgresProcess postgres, KafkaProcess kafka, Path folder)
            throws IOException, InterruptedException {
        ServiceDatabase database = ServiceDatabase.named("issue");
        postgres.createDatabase(database);
        Path jwkSet = folder.resolve("jwks.json");
        tokens = DemoTokens.of(folder, jwkSet, ISSUER, AUDIENCE);
        port = FreePorts.next();
        management = FreePorts.next();
        Path log = folder.resolve("issue.log");
        ProcessBuilder builder = new ProcessBuilder(JavaCommand.ofJar(List.of("-Xmx384m"), jar))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(settings(postgres.url("issue"), database, kafka.bootstrap(), jwkSet));
        process = builder.start();
        awaitReady(log);
    }

    private Map<String, String> settings(String url, ServiceDatabase database, String bootstrap, Path jwkSet) {
        return Map.ofEntries(
                Map.entry("DB_URL", url),
                Map.entry("DB_WRITER_USER", database.writer()),
                Map.entry("DB_WRITER_PASSWORD", database.writerPassword()),
                Map.entry("DB_READER_USER", database.reader()),
                Map.entry("DB_READER_PASSWORD", database.readerPassword()),
                Map.entry("KAFKA_BOOTSTRAP", bootstrap),
                Map.entry("TOKEN_ISSUER", ISSUER),
                Map.entry("TOKEN_AUDIENCE", AUDIENCE),
                Map.entry("TOKEN_JWK_SET", jwkSet.toUri().toString()),
                Map.entry("INSTALLATION_KEY", Base64.getEncoder().encodeToString(new byte[32])),
                Map.entry("MEDIA_FOLDER", jwkSet.resolveSibling("media").toString()),
                Map.entry("SERVER_PORT", String.valueOf(port)),
                Map.entry("MANAGEMENT_PORT", String.valueOf(management)),
                Map.entry("AXONIQ_UPDATE_CHECKER_DISABLED", "true"));
    }

    private void awaitReady(Path log) throws InterruptedException {
        URI readiness = URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness");
        for (int second = 0; second < STARTS_WITHIN_SECONDS && process.isAlive(); second++) {
            if (answers(readiness)) {
                return;
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        process.destroyForcibly();
        throw new IllegalStateException("The issue-service did not start; see " + log);
    }

    private boolean answers(URI address) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** A token of somebody in one role. */
    String token(String municipality, String role, List<String> communities, String agency) {
        DemoUser user = new DemoUser(
                "bench-" + role, municipality, List.of(role), communities, agency.isEmpty() ? null : agency, null, "");
        return tokens.token(user, LIFE);
    }

    /** The body of an answer that must be 200. */
    String get(String path, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
