package org.prachakhom.bench.nation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prachakhom.bench.load.Answers;
import org.prachakhom.bench.load.Load;
import org.prachakhom.bench.load.Requests;

/** The figures of a municipality at the gateway: ours, those of a query that counts, and an answer that costs nothing. */
final class Dashboards {
    private static final int CALLERS = 16;
    private static final double RATE = 50;
    private static final double COUNTED_RATE = 2;

    private final BenchStack stack;
    private final Plan plan;

    Dashboards(BenchStack stack, Plan plan) {
        this.stack = stack;
        this.plan = plan;
    }

    /** One row a way of answering. */
    List<Map<String, Object>> measure(int issues) {
        List<String> monitor = BenchTown.monitor(stack.processes().tokens());
        Requests ours = new Requests(stack.ours().requests().server(), monitor);
        Requests crud = new Requests(stack.crud().requests().server(), monitor);
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(ask(issues, "an answer that costs nothing", crud, "/api/v1/issues/constant", RATE));
        for (String by : List.of("state", "agency", "community", "month")) {
            rows.add(ask(issues, "Prachakhom, by " + by, ours, "/api/v1/progress/figures?by=" + by, RATE));
        }
        rows.add(ask(issues, "CRUD, counted when asked", crud, "/api/v1/issues/figures", COUNTED_RATE));
        return rows;
    }

    private Map<String, Object> ask(int issues, String what, Requests requests, String path, double rate) {
        Load load = new Load(requests.server(), CALLERS);
        load.send(requests.gets(path), 20);
        Answers answers = load.arrive(requests.gets(path), rate, plan.stretch().dividedBy(3));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("issues", issues);
        row.put("figures", what);
        row.put("asked/s", rate);
        row.put("answered/s", Math.round(answers.rate() * 10) / 10.0);
        row.put("p50 ms", answers.latency().millis(0.5));
        row.put("p99 ms", answers.latency().millis(0.99));
        row.put("refused", answers.refusals());
        System.out.println(row);
        return row;
    }
}
