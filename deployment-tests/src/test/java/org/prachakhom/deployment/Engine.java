package org.prachakhom.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The Docker engine of this machine, where there is one. */
final class Engine {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private Engine() {}

    record Answer(int code, String text) {
        boolean good() {
            return code == 0;
        }
    }

    /** Why nothing can be run here; empty when everything can. */
    static String missing() {
        if (!docker("info").good()) {
            return "no Docker engine answers";
        }
        if (!docker("compose", "version").good()) {
            return "docker has no compose";
        }
        for (String service : Manifests.SERVICES) {
            String image = "prachakhom/" + service + "-service:0.1.0-SNAPSHOT";
            if (!docker("image", "inspect", image).good()) {
                return "the image " + image + " is not built; docs/deployment.md tells how";
            }
        }
        return "";
    }

    /** Runs docker in the project's root and returns what it said. */
    static Answer docker(String... arguments) {
        List<String> command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(arguments));
        try {
            Path said = Files.createTempFile("docker", ".log");
            Process process = new ProcessBuilder(command)
                    .directory(Project.ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            String text = Files.readString(said, StandardCharsets.UTF_8);
            Files.delete(said);
            return new Answer(ended ? process.exitValue() : -1, text);
        } catch (IOException absent) {
            return new Answer(-1, String.valueOf(absent.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
