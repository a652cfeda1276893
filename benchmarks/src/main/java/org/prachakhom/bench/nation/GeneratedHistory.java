package org.prachakhom.bench.nation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.prachakhom.stack.running.Service;

/**
 * Very many filings on both sides. Ours are copies of one that a leader filed, each a stream of its own with its own number,
 * community and filer, written into the log in bulk; the read models of all services then follow as they always do. The
 * copies share the first one's text and its key.
 */
final class GeneratedHistory {
    private static final String OURS = """
            insert into event_log (position, stream, seq, family, name, revision, event_id, tenant, recorded_at, payload, metadata)
            select (select max(position) from event_log) + row_number() over (order by n),
                   ('01890000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, family, name, revision,
                   gen_random_uuid(), tenant, (select max(recorded_at) from event_log),
                   convert_to(
                     replace(replace(replace(replace(convert_from(payload, 'UTF8'), stream::text,
                       '01890000-0000-7000-8000-' || lpad(to_hex(n), 12, '0')),
                       convert_from(payload, 'UTF8')::jsonb ->> 'number', 'HH-2500-' || lpad(n::text, 8, '0')),
                       '"community":"c01"', '"community":"c' || lpad((1 + n % 42)::text, 2, '0') || '"'),
                       'leader-00', 'leader-' || lpad((n % 64)::text, 2, '0')), 'UTF8'),
                   metadata
            from (select * from event_log where stream = ?::uuid and seq = 0) as first cross join generate_series(?, ?) n
            """;
    private static final String THEIRS = """
            insert into issue
            select gen_random_uuid(), 'HH', 'G-' || n, 'PROBLEM', 'c' || lpad((1 + n % 42)::text, 2, '0'), 'drainage',
                   'NORMAL', 'FILED', null, 'leader-' || lpad((n % 64)::text, 2, '0'), now() - n * interval '1 second',
                   'น้ำท่วมขังหน้าตลาด 0', 'ชาวบ้านเดือดร้อนมาหลายวันแล้ว รถจักรยานยนต์ล้มสองครั้ง ขอให้มาดูโดยด่วน', 1
            from generate_series(?, ?) n
            """;

    private final BenchStack stack;
    private final String first;
    private int there;

    /** Files the first one. */
    GeneratedHistory(BenchStack stack) {
        this.stack = stack;
        Side ours = stack.ours();
        this.first =
                ours.load(1).send(ours.filings(), 1).filed().keySet().iterator().next();
    }

    /** Fills both sides up to so many issues, and answers in how many seconds all of our views have them. */
    double fillUpTo(int issues) throws SQLException {
        try (Connection database = stack.database("crud");
                PreparedStatement rows = database.prepareStatement(THEIRS)) {
            rows.setInt(1, there + 1);
            rows.setInt(2, issues);
            rows.executeUpdate();
            analyze(database);
        }
        long begun = System.nanoTime();
        try (Connection database = stack.database("issue");
                PreparedStatement rows = database.prepareStatement(OURS);
                Statement around = database.createStatement()) {
            database.setAutoCommit(false);
            around.execute("select lock_log()");
            rows.setString(1, first);
            rows.setInt(2, there + 1);
            rows.setInt(3, issues);
            rows.executeUpdate();
            around.execute("select pg_notify('event_log', max(position)::text) from event_log");
            database.commit();
        }
        there = issues;
        stack.settle();
        double seconds = (System.nanoTime() - begun) / 1e9;
        for (Service service : BenchStack.WITH_VIEWS) {
            try (Connection database = stack.database(service.id())) {
                analyze(database);
            }
        }
        return seconds;
    }

    private static void analyze(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}
