package org.prachakhom.stack.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Service;

/** The logs of all services on one server, as its superuser sees them. */
record ServiceLogs(PostgresProcess server) {
    private static final List<Service> WITH_LOG =
            List.of(Service.ISSUE, Service.MEETING, Service.COMMITTEE, Service.NOTIFICATION);

    private static final String COUNT = """
            select count(*), coalesce(max(position), 0), count(*) filter (where seq <> expected) from (
              select position, seq, row_number() over (partition by stream order by seq) - 1 as expected from event_log
            ) as row""";

    private interface Question<T> {
        T ask(Connection database) throws SQLException;
    }

    /**
     * How many events each log has.
     *
     * @throws StackFailure when one has a gap
     */
    Map<String, Long> events() {
        return ofEach(database -> {
            try (var statement = database.createStatement();
                    ResultSet row = statement.executeQuery(COUNT)) {
                row.next();
                long events = row.getLong(1);
                if (events != row.getLong(2) || row.getLong(3) > 0) {
                    throw new StackFailure("The log in " + database.getCatalog() + " has a gap: " + events
                            + " events up to position " + row.getLong(2) + ", " + row.getLong(3) + " out of sequence.");
                }
                return events;
            }
        });
    }

    /** All destroyed keys that any of the services knows, a line each: key, stream, tenant, time. */
    List<String> erasures() {
        List<String> lines = new ArrayList<>();
        ofEach(database -> {
            try (var statement = database.createStatement();
                    ResultSet row = statement.executeQuery("""
                            select kid, stream, tenant, to_char(destroyed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                            from stream_key where destroyed_at is not null""")) {
                while (row.next()) {
                    lines.add(String.join(" ", row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
                }
                return lines;
            }
        });
        return lines;
    }

    /** Has each service send its log anew, to topics that are empty. */
    void forgetTopics() {
        ofEach(database -> {
            try (var statement = database.createStatement()) {
                return statement.execute("select forget_topics()");
            }
        });
    }

    /** Destroys the keys of a ledger again; answers how many had come back or never arrived, in all services. */
    long eraseAgain(List<String> ledger) {
        return ofEach(database -> {
                    try (var statement = database.prepareStatement("select erase_again(?)")) {
                        statement.setString(1, String.join("\n", ledger));
                        try (ResultSet row = statement.executeQuery()) {
                            row.next();
                            return row.getLong(1);
                        }
                    }
                })
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private <T> Map<String, T> ofEach(Question<T> question) {
        Map<String, T> answers = new TreeMap<>();
        for (Service service : WITH_LOG) {
            try (var database =
                    DriverManager.getConnection(server.url(service.id()), "postgres", server.superuserPassword())) {
                answers.put(service.id(), question.ask(database));
            } catch (SQLException e) {
                throw new StackFailure("The database of " + service.id() + " cannot be read: " + e.getMessage(), e);
            }
        }
        return answers;
    }
}
