package org.prachakhom.stack.fuzz;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.process.StackFailure;

/** The traces of the requests that events came from, as the logs of all services have them. */
final class EventTraces {
    private static final List<String> LOGS = List.of("issue", "meeting", "committee", "notification");

    private final PostgresProcess postgres;

    EventTraces(PostgresProcess postgres) {
        this.postgres = postgres;
    }

    /** The trace ids in the events of this tenant. */
    Set<String> of(String tenant) {
        Set<String> traces = new HashSet<>();
        for (String service : LOGS) {
            try (var database = DriverManager.getConnection(
                            postgres.url(service), "postgres", postgres.superuserPassword());
                    var query = database.prepareStatement("""
                            select split_part(convert_from(metadata, 'UTF8')::jsonb ->> 'traceparent', '-', 2)
                            from event_log where tenant = ?""")) {
                query.setString(1, tenant);
                var rows = query.executeQuery();
                while (rows.next()) {
                    traces.add(rows.getString(1));
                }
            } catch (SQLException e) {
                throw new StackFailure("The log of " + service + " cannot be read: " + e.getMessage(), e);
            }
        }
        return traces;
    }
}
