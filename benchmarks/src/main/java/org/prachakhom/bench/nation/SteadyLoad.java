package org.prachakhom.bench.nation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.prachakhom.bench.Percentiles;
import org.prachakhom.bench.Report;
import org.prachakhom.bench.flow.BarePath;
import org.prachakhom.bench.load.Answers;

/** Filing at a steady rate, whether or not it is answered: how long an answer takes, and how old another service's view is. */
final class SteadyLoad {
    private static final List<Double> SHARES = List.of(0.8, 0.9, 1.0);
    private static final int BARE_RATE = 200;

    private final BenchStack stack;
    private final Plan plan;

    SteadyLoad(BenchStack stack, Plan plan) {
        this.stack = stack;
        this.plan = plan;
    }

    /** Each side at half of what it takes at most. */
    Report latency(FilingCost.Saturation saturation) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int pair = 1; pair <= Math.min(plan.pairs(), 3); pair++) {
            rows.add(atHalf(pair, stack.crud(), saturation.crud()));
            rows.add(atHalf(pair, stack.ours(), saturation.ours()));
        }
        return new Report("latency", "Filing at half of each side's saturation, open loop", rows);
    }

    private Map<String, Object> atHalf(int pair, Side side, double most) {
        double rate = most / 2;
        stack.checkpoint();
        Answers answers = side.load().arrive(side.filings(), rate, plan.stretch());
        side.settled().run();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("pair", pair);
        row.put("side", side.name());
        row.put("asked/s", Math.round(rate));
        row.put("answered/s", Math.round(answers.rate()));
        row.put("p50 ms", answers.latency().millis(0.5));
        row.put("p99 ms", answers.latency().millis(0.99));
        row.put("refused", answers.refusals());
        System.out.println(row);
        return row;
    }

    /** From the answer to the committed row in the meeting service's view; the bare path of the same minutes beside it. */
    Report freshness(double saturation) throws SQLException, InterruptedException {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(fresh("10/s", 10));
        rows.add(bare());
        rows.add(fresh(BARE_RATE + "/s", BARE_RATE));
        for (double share : SHARES) {
            rows.add(fresh(Math.round(share * 100) + " % of saturation", share * saturation));
        }
        return new Report("freshness", "From the answer to a view of another service", rows);
    }

    private Map<String, Object> bare() throws SQLException, InterruptedException {
        var postgres = stack.processes().postgres();
        BarePath path = new BarePath(
                postgres.url("crud"),
                "postgres",
                postgres.superuserPassword(),
                stack.processes().kafka().bootstrap());
        path.measure(BARE_RATE, 5);
        return row(
                "bare path, " + BARE_RATE + "/s",
                BARE_RATE,
                path.measure(BARE_RATE, (int) plan.stretch().toSeconds()),
                0);
    }

    private Map<String, Object> fresh(String name, double rate) throws SQLException {
        Side side = stack.ours();
        stack.checkpoint();
        Answers answers = side.load().arrive(side.filings(), rate, plan.stretch());
        side.settled().run();
        Map<String, Long> filed = answers.filed();
        Map<String, Long> seen = seen();
        long last = filed.values().stream().mapToLong(Long::longValue).max().orElse(0);
        Percentiles all = new Percentiles();
        Percentiles atTheEnd = new Percentiles();
        filed.forEach((issue, answered) -> {
            long age = Math.max(0, Objects.requireNonNull(seen.get(issue), issue) - answered);
            all.add(age);
            if (answered > last - 2_000_000) {
                atTheEnd.add(age);
            }
        });
        return row(name, answers.rate(), all, atTheEnd.millis(0.5));
    }

    private static Map<String, Object> row(String name, double rate, Percentiles age, double atTheEnd) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("load", name);
        row.put("filed/s", Math.round(rate));
        row.put("p50 ms", age.millis(0.5));
        row.put("p99 ms", age.millis(0.99));
        row.put("p50 ms of the last two seconds", atTheEnd);
        System.out.println(row);
        return row;
    }

    /** When each row was committed, in microseconds of the Unix epoch. */
    private Map<String, Long> seen() throws SQLException {
        try (Connection database = stack.database("meeting");
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select issue_id, (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint from issue_card")) {
            Map<String, Long> seen = new HashMap<>();
            while (rows.next()) {
                seen.put(rows.getString(1), rows.getLong(2));
            }
            return seen;
        }
    }
}
