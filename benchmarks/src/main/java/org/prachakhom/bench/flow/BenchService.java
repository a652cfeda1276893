package org.prachakhom.bench.flow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prachakhom.stack.process.JavaCommand;

/** One of the two services under measurement, in a JVM of its own, spoken to by lines. */
final class BenchService implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;

    BenchService(String main, Map<String, String> environment, List<String> options, Path log) throws IOException {
        var command = new ArrayList<>(List.of(
                JavaCommand.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogging.file.name=" + log,
                "-Dlogging.threshold.console=OFF",
                "-Dspring.main.banner-mode=off"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(log.resolveSibling(log.getFileName() + ".err").toFile());
        builder.environment().putAll(environment);
        process = builder.start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** The rest of the next line that starts with {@code word}. */
    String await(String word) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(word)) {
                return line.substring(word.length()).trim();
            }
        }
        throw new IOException("The service under measurement ended; see its log");
    }

    void order(String line) {
        orders.println(line);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
