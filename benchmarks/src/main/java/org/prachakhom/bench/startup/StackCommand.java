package org.prachakhom.bench.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.prachakhom.stack.running.StackSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The start script, run as a person runs it, on free ports and a data folder of its own. */
final class StackCommand {
    private final Path root;
    private final Path data;
    private final StackSettings settings = StackSettings.onFreePorts();

    StackCommand(Path root, Path data) {
        this.root = root;
        this.data = data;
    }

    void up() throws IOException, InterruptedException {
        run(0, "up", "--detach");
    }

    void down() throws IOException, InterruptedException {
        run(0, "down");
    }

    void reset() throws IOException, InterruptedException {
        run(0, "reset", "--yes");
    }

    JsonNode status() throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(run(0, "status", "--json"));
    }

    private String run(int wanted, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(root.resolve("prachakhom").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PRACHAKHOM_DATA", data.toString());
        settings.ports().forEach((key, port) -> builder.environment().put(key, String.valueOf(port)));
        var process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != wanted) {
            throw new IllegalStateException(
                    String.join(" ", command) + " ended with " + process.exitValue() + "\n" + said);
        }
        return said;
    }
}
