package org.prachakhom.bench.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prachakhom.bench.Report;
import tools.jackson.databind.JsonNode;

/**
 * Starts the whole stack five times from built jars and start caches, as a person does ({@code ./prachakhom up
 * --detach}), and reads what {@code status --json} prints: milliseconds until all is ready, and proportional memory after
 * a minute of idleness. Arguments: the project's root, and the folder for the report.
 */
public final class StartUpBenchmark {
    private static final int RUNS = 5;
    private static final Duration IDLE = Duration.ofSeconds(60);

    private StartUpBenchmark() {}

    /** Measures and writes {@code start-up.md}, {@code start-up.json}, {@code memory.md} and {@code memory.json}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath().normalize();
        Path reports = Path.of(args.length > 1 ? args[1] : "benchmarks");
        Path data = Files.createTempDirectory("prachakhom-start-up");
        var stack = new StackCommand(root, data);
        try {
            stack.up(); // Fills data folder and start caches; not measured.
            stack.down();
            new Report("start-up", "From built jars to all ready", measureStarts(stack)).write(reports);
            Thread.sleep(IDLE);
            new Report("memory", "Proportional memory after 60 idle seconds", memory(stack.status())).write(reports);
        } finally {
            stack.down();
            stack.reset();
        }
    }

    /** The last run is left up. */
    private static List<Map<String, Object>> measureStarts(StackCommand stack)
            throws IOException, InterruptedException {
        var rows = new ArrayList<Map<String, Object>>();
        var ready = new ArrayList<Long>();
        var command = new ArrayList<Long>();
        for (int run = 1; run <= RUNS; run++) {
            if (run > 1) {
                stack.down();
            }
            long begun = System.nanoTime();
            stack.up();
            command.add((System.nanoTime() - begun) / 1_000_000);
            ready.add(stack.status().path("startupMillis").asLong());
            rows.add(row(String.valueOf(run), ready.getLast(), command.getLast()));
        }
        rows.add(row("median", median(ready), median(command)));
        return rows;
    }

    private static Map<String, Object> row(String run, long readyMillis, long commandMillis) {
        var row = new LinkedHashMap<String, Object>();
        row.put("run", run);
        row.put("all ready, ms", readyMillis);
        row.put("whole command, ms", commandMillis);
        return row;
    }

    private static List<Map<String, Object>> memory(JsonNode status) {
        var rows = new ArrayList<Map<String, Object>>();
        status.path("processes")
                .forEach(process -> rows.add(line(process.path("name").asString(), process)));
        rows.add(line("total", status.path("total")));
        return rows;
    }

    private static Map<String, Object> line(String name, JsonNode usage) {
        var row = new LinkedHashMap<String, Object>();
        row.put("process", name);
        row.put("PSS, MiB", usage.path("pssMib").asDouble());
        row.put("CPU since start, s", usage.path("cpuSeconds").asDouble());
        return row;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
