package org.prachakhom.bench.nation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prachakhom.bench.Report;
import org.prachakhom.stack.ServerProcess;
import org.prachakhom.stack.running.Service;

/** Processor time from a service's start until it is ready, from the same jar with its start cache and without. */
final class StartCost {
    private static final Map<String, String> WITHOUT_CACHE = Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=off");

    private final BenchStack stack;
    private final int runs;

    StartCost(BenchStack stack, Plan plan) {
        this.stack = stack;
        this.runs = plan.pairs() / 2 + 1;
    }

    Report measure() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Service service : Service.values()) {
            List<Double> cached = new ArrayList<>();
            List<Double> plain = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                cached.add(seconds(service, Map.of()));
                plain.add(seconds(service, WITHOUT_CACHE));
            }
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("service", service.id());
            row.put("with start cache, CPU s", Medians.of(cached));
            row.put("without, CPU s", Medians.of(plain));
            row.put("ratio", Math.round(100 * Medians.of(cached) / Medians.of(plain)) / 100.0);
            System.out.println(row);
            rows.add(row);
        }
        return new Report("start-cost", "Processor time until a service is ready, median of " + runs, rows);
    }

    private double seconds(Service service, Map<String, String> environment) {
        ServerProcess process = stack.processes().another("started-" + service.id(), service, environment);
        process.start();
        double seconds = CpuTime.ofAll(process.pid()) / 1_000_000.0;
        process.stop();
        return seconds;
    }
}
