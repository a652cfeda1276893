package org.prachakhom.bench.nation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.prachakhom.bench.Report;
import org.prachakhom.bench.nation.Side.Cost;

/**
 * What it costs to file an issue through the gateway, 64 callers who wait, everything that follows included: read models
 * of four services and the broker on our side, nothing on the other.
 */
final class FilingCost {
    private static final double STABLE = 0.1;
    private static final int MOST_WARM_UPS = 20;

    private final BenchStack stack;
    private final Plan plan;
    private final List<Cost> ours = new ArrayList<>();
    private final List<Cost> crud = new ArrayList<>();

    FilingCost(BenchStack stack, Plan plan) {
        this.stack = stack;
        this.plan = plan;
    }

    /** Warms both sides until the cost of a request is stable. */
    void warmUp() {
        for (Side side : List.of(stack.crud(), stack.ours())) {
            double before = Double.MAX_VALUE;
            long sent = 0;
            boolean stable = false;
            for (int round = 0; round < MOST_WARM_UPS && !(stable && sent >= plan.warmUp()); round++) {
                Cost cost = side.cost(() -> side.load().saturate(side.filings(), plan.slice()));
                sent += cost.answers().good();
                stable = Math.abs(cost.all() - before) < STABLE * before;
                before = cost.all();
                System.out.println("warm-up " + side.name() + " " + Side.columns(cost));
            }
        }
    }

    /** Alternates the two, and writes {@code filing}. */
    Report measure() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int pair = 1; pair <= plan.pairs(); pair++) {
            crud.add(slice(stack.crud()));
            rows.add(row(String.valueOf(pair), "CRUD", crud.getLast()));
            ours.add(slice(stack.ours()));
            rows.add(row(String.valueOf(pair), "Prachakhom", ours.getLast()));
        }
        rows.add(ratios());
        return new Report("filing", "Filing an issue through the gateway", rows);
    }

    private Cost slice(Side side) {
        stack.checkpoint();
        return side.cost(() -> side.load().saturate(side.filings(), plan.slice()));
    }

    private static Map<String, Object> row(String pair, String side, Cost cost) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("pair", pair);
        row.put("side", side);
        row.putAll(Side.columns(cost));
        row.put("gateway / rest", Math.round(cost.gatewayTax() * 100) / 100.0);
        System.out.println(row);
        return row;
    }

    private Map<String, Object> ratios() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("pair", "median ratio");
        row.put("side", "Prachakhom / CRUD");
        row.put("requests/s", ratio(cost -> cost.answers().rate()));
        row.put("CPU us/request", ratio(Cost::all));
        row.put("gateway", ratio(cost -> cost.of("gateway")));
        row.put("service", ratio(cost -> cost.of("issue")));
        row.put("postgres", ratio(cost -> cost.of("postgres")));
        row.put("kafka", "");
        row.put("other services", "");
        row.put("p50 ms", ratio(cost -> cost.answers().latency().millis(0.5)));
        row.put("p99 ms", ratio(cost -> cost.answers().latency().millis(0.99)));
        row.put("others' share", "");
        row.put("gateway / rest", "");
        return row;
    }

    private double ratio(ToDoubleFunction<Cost> of) {
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < ours.size(); pair++) {
            ratios.add(of.applyAsDouble(ours.get(pair)) / of.applyAsDouble(crud.get(pair)));
        }
        return Math.round(Medians.of(ratios) * 100) / 100.0;
    }

    /** How many requests a second a side takes at most. */
    record Saturation(double crud, double ours) {}

    Saturation saturation() {
        return new Saturation(rate(crud), rate(ours));
    }

    private static double rate(List<Cost> costs) {
        return Medians.of(costs.stream().map(cost -> cost.answers().rate()).toList());
    }
}
