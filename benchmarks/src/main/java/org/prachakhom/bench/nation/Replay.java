package org.prachakhom.bench.nation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prachakhom.stack.client.OperatorPort;
import org.prachakhom.stack.running.Service;

/** A read model thrown away and made anew from the whole log, alone; afterwards its rows are what they were. */
final class Replay {
    private static final Map<String, String> VIEWS =
            Map.of("issue-register", "issue", "issue-history", "issue_history");

    private final BenchStack stack;

    Replay(BenchStack stack) {
        this.stack = stack;
    }

    /** One row a view. */
    List<Map<String, Object>> measure() throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        OperatorPort operator = new OperatorPort(stack.processes().settings(), Service.ISSUE);
        for (Map.Entry<String, String> view : VIEWS.entrySet()) {
            rows.add(timed(view.getKey(), "one by one", view.getValue(), () -> operator.replay(view.getKey())));
        }
        rows.add(timed("issue-history", "in bulk", "issue_history", () -> operator.rebuild("issue-history")));
        return rows;
    }

    private Map<String, Object> timed(String processor, String way, String table, Runnable anew) throws SQLException {
        String before = checksum(table);
        long events = ask("select count(*) from event_log");
        long begun = System.nanoTime();
        anew.run();
        stack.settle();
        double seconds = (System.nanoTime() - begun) / 1e9;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("processor", processor);
        row.put("way", way);
        row.put("events", events);
        row.put("seconds", Math.round(10 * seconds) / 10.0);
        row.put("events/s", Math.round(events / seconds));
        row.put("rows as before", before.equals(checksum(table)));
        System.out.println(row);
        return row;
    }

    private String checksum(String table) throws SQLException {
        try (Connection database = stack.database("issue");
                var statement = database.createStatement();
                var sum = statement.executeQuery(
                        "select count(*) || ' ' || sum(('x' || left(md5(to_jsonb(t)::text), 15))::bit(60)::bigint) from "
                                + table + " t")) {
            sum.next();
            return sum.getString(1);
        }
    }

    private long ask(String sql) throws SQLException {
        try (Connection database = stack.database("issue");
                var statement = database.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
