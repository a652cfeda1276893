package org.prachakhom.bench.nation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.prachakhom.bench.Report;
import org.prachakhom.bench.nation.Side.Cost;

/** The same requests among few and among very many issues. */
final class Growth {
    private final BenchStack stack;
    private final Plan plan;
    private final GeneratedHistory history;
    private final List<Measured> costs = new ArrayList<>();
    private final List<Map<String, Object>> fills = new ArrayList<>();
    private final List<Map<String, Object>> dashboards = new ArrayList<>();
    /** Among the fewest issues: all of them stand in the log where a replay reads. */
    private final List<Map<String, Object>> replays = new ArrayList<>();

    private record Measured(String request, String side, int issues, double micros) {}

    Growth(BenchStack stack, Plan plan) {
        this.stack = stack;
        this.plan = plan;
        this.history = new GeneratedHistory(stack);
    }

    /** Loads size after size, and measures at each. */
    List<Report> measure() throws SQLException {
        for (int issues : plan.sizes()) {
            GeneratedHistory.Followed followed = history.fillUpTo(issues);
            if (followed.issues() > 0) {
                fills.add(filled(issues, followed));
            }
            for (int pair = 0; pair < plan.pairs(); pair++) {
                for (Side side : List.of(stack.crud(), stack.ours())) {
                    String issue = side.fileOne();
                    costs.add(cost(issues, side, "file", side.filings()));
                    costs.add(cost(issues, side, "comment", side.comments(issue)));
                    costs.add(cost(issues, side, "list", side.requests().gets("/api/v1/issues")));
                }
            }
            dashboards.addAll(new Dashboards(stack, plan).measure(issues));
            if (replays.isEmpty() && followed.issues() == issues) {
                replays.addAll(new Replay(stack).measure());
            }
        }
        return List.of(
                new Report(
                        "filling",
                        "Issues written into the log in bulk, until all views of all services have them",
                        fills),
                new Report("growth", "The same requests among more issues", medians()),
                new Report("dashboards", "The figures of a municipality at the gateway", dashboards),
                new Report("replay", "A read model made anew from the whole log", replays));
    }

    private static Map<String, Object> filled(int issues, GeneratedHistory.Followed followed) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("issues", issues);
        row.put("followed", followed.issues());
        row.put("seconds", Math.round(followed.seconds()));
        row.put("events/s into all views", Math.round(followed.issues() / followed.seconds()));
        System.out.println(row);
        return row;
    }

    private Measured cost(int issues, Side side, String what, LongFunction<byte[]> requests) {
        stack.checkpoint();
        Cost cost = side.cost(() -> side.load().saturate(requests, plan.slice()));
        Measured measured = new Measured(what, side.name(), issues, cost.all());
        System.out.println(measured + " at " + Math.round(cost.answers().rate()) + "/s");
        return measured;
    }

    /** One row a request and side: the median at each size, and how it grew. */
    private List<Map<String, Object>> medians() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String what : List.of("file", "comment", "list")) {
            for (String side : List.of("CRUD", "Prachakhom")) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("request", what);
                row.put("side", side);
                double smaller = 0;
                for (int issues : plan.sizes()) {
                    double micros = Medians.of(costs.stream()
                            .filter(each ->
                                    each.request().equals(what) && each.side().equals(side) && each.issues() == issues)
                            .map(Measured::micros)
                            .toList());
                    row.put("CPU us at " + issues, Math.round(micros));
                    if (smaller > 0) {
                        row.put("growth to " + issues, Math.round(100 * micros / smaller) / 100.0);
                    }
                    smaller = micros;
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
