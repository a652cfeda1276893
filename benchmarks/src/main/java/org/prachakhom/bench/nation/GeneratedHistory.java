package org.prachakhom.bench.nation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.prachakhom.stack.running.Service;

/**
 * Very many filings on both sides. Ours are copies of one that a leader filed, each a stream of its own with its own number,
 * community and filer, written into the log in bulk; they share the first one's text and its key. The read models of all
 * services follow the first ten thousand as they always do. Those of the others get the rows that they would write, and the
 * events stand before the first position of the log, where nobody reads on.
 */
final class GeneratedHistory {
    private static final int FOLLOWED = 10_000;
    private static final String ID = "'01890000-0000-7000-8000-' || lpad(to_hex(n), 12, '0')";
    private static final String NUMBER = "'HH-2500-' || lpad(n::text, 8, '0')";
    private static final String COMMUNITY = "'\"c' || lpad((1 + n % 42)::text, 2, '0') || '\"'";
    private static final String LEADER = "'\"leader-' || lpad((n % 64)::text, 2, '0')";
    private static final String AT_THE_END = "(select max(position) from event_log)";
    /** Of the generated issue 1; a notice has an id of its own. */
    private static final String FIRST_COPY = "01890000-0000-7000-8000-000000000001";

    private static final String ROW = """
            regexp_replace(replace(replace(replace(replace(row, '%s', %s), 'HH-2500-00000001', %s), '"c02"', %s), '"leader-01', %s),
              '("notice_id": ")[^"]*', '\\1' || md5(n::text)::uuid)""".formatted(FIRST_COPY, ID, NUMBER, COMMUNITY, LEADER);
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

    record Followed(int issues, double seconds) {}

    /** Files the first one. */
    GeneratedHistory(BenchStack stack) {
        this.stack = stack;
        Side ours = stack.ours();
        this.first =
                ours.load(1).send(ours.filings(), 1).filed().keySet().iterator().next();
    }

    /** Fills both sides up to so many issues, and answers how many more our views followed, and in how many seconds. */
    Followed fillUpTo(int issues) throws SQLException {
        try (Connection database = stack.database("crud");
                PreparedStatement rows = database.prepareStatement(THEIRS)) {
            rows.setInt(1, there + 1);
            rows.setInt(2, issues);
            rows.executeUpdate();
            analyze(database);
        }
        long begun = System.nanoTime();
        int before = there;
        int followed = Math.clamp(issues, there, Math.max(there, FOLLOWED));
        log(AT_THE_END, there + 1, followed);
        stack.settle();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (followed < issues) {
            log(
                    "(select least(min(position), 1) from event_log) - %d - 1".formatted(issues - followed),
                    followed + 1,
                    issues);
            copyRows(followed + 1, issues);
        }
        there = issues;
        for (Service service : BenchStack.WITH_VIEWS) {
            try (Connection database = stack.database(service.id())) {
                analyze(database);
            }
        }
        return new Followed(followed - before, seconds);
    }

    private void log(String before, int begin, int end) throws SQLException {
        try (Connection database = stack.database("issue");
                PreparedStatement rows =
                        database.prepareStatement("""
            insert into event_log (position, stream, seq, family, name, revision, event_id, tenant, recorded_at, payload, metadata)
            select %s + row_number() over (order by n), (%s)::uuid, 0, family, name, revision,
                   gen_random_uuid(), tenant, (select max(recorded_at) from event_log),
                   convert_to(
                     replace(replace(replace(replace(convert_from(payload, 'UTF8'), stream::text, %2$s),
                       convert_from(payload, 'UTF8')::jsonb ->> 'number', %s), '"c01"', %s), '"leader-00', %s), 'UTF8'),
                   metadata
            from (select * from event_log where stream = ?::uuid and seq = 0) as first cross join generate_series(?, ?) n
            """.formatted(before, ID, NUMBER, COMMUNITY, LEADER));
                Statement around = database.createStatement()) {
            database.setAutoCommit(false);
            around.execute("select lock_log()");
            rows.setString(1, first);
            rows.setInt(2, begin);
            rows.setInt(3, end);
            rows.executeUpdate();
            around.execute("select pg_notify('event_log', max(position)::text) from event_log");
            database.commit();
        }
    }

    private void copyRows(int begin, int end) throws SQLException {
        for (Service service : BenchStack.WITH_VIEWS) {
            try (Connection database = stack.database(service.id())) {
                new CopiedRows(database, FIRST_COPY, ROW).add(begin, end);
            }
        }
    }

    private static void analyze(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}
