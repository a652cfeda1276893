package org.prachakhom.drill.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.prachakhom.drill.journal.Place;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The views of one service: how far they are, what is in them, and whether they can be made anew. */
public final class Views {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** Tables of tenants that are no views: the log and what belongs to it. */
    private static final List<String> NO_VIEWS =
            List.of("event_log", "snapshot", "idempotency_record", "stream_key", "issue_number_block");

    private final DrillStack stack;
    private final String service;

    /** The views of the service of this name. */
    public Views(DrillStack stack, String service) {
        this.stack = stack;
        this.service = service;
    }

    /** What keeps the views from being complete now, in words; empty when nothing does. */
    public List<String> behind() {
        List<String> behind = new ArrayList<>();
        try {
            for (JsonNode processor : processors()) {
                String name = service + "'s " + processor.path("name").asString();
                if (!processor.path("running").asBoolean()) {
                    behind.add(name + " does not run");
                } else if (processor.path("lagEvents").asLong() > 0) {
                    behind.add(name + " is behind by " + processor.path("lagEvents") + " events");
                }
                if (processor.path("deadLetters").asLong() > 0) {
                    behind.add(name + " has parked " + processor.path("deadLetters") + " events");
                }
            }
        } catch (UncheckedIOException noAnswer) {
            behind.add(service + " does not answer on its management port");
        }
        return behind;
    }

    /** The marks of a place in this service's database, for one municipality. */
    public List<String> marks(Place place, String municipality) {
        try (Connection database = stack.database(service);
                var statement = database.prepareStatement(place.sql())) {
            statement.setString(1, municipality);
            var rows = statement.executeQuery();
            List<String> marks = new ArrayList<>();
            while (rows.next()) {
                marks.add(rows.getString(1));
            }
            return marks;
        } catch (SQLException e) {
            throw new StackFailure("The database of " + service + " does not answer: " + e.getMessage(), e);
        }
    }

    /** Has every view made anew from the log, and names the tables that are not as they were, row for row. */
    public List<String> changedByReplay() {
        Map<String, List<String>> live = rows();
        for (JsonNode processor : processors()) {
            if (processor.path("replayable").asBoolean()) {
                send(HttpRequest.newBuilder(
                                actuator("replay/" + processor.path("name").asString()))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))
                        .build());
            }
        }
        if (!Readiness.await(PATIENCE, () -> behind().isEmpty())) {
            return List.of("the replay of " + service + " does not end: " + behind());
        }
        // Timers are counted anew a moment after the registers that they are counted by.
        Readiness.await(PATIENCE, () -> rows().equals(live));
        Map<String, List<String>> anew = rows();
        List<String> changed = new ArrayList<>();
        live.forEach((table, before) -> {
            List<String> after = anew.getOrDefault(table, List.of());
            if (!before.equals(after)) {
                changed.add(service + "'s " + table + " is not the same after a replay: " + before.size()
                        + " rows, then " + after.size());
            }
        });
        return changed;
    }

    private Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection database = stack.database(service)) {
            for (String table : column(database, """
                    select distinct table_name from information_schema.columns
                    join information_schema.tables using (table_schema, table_name)
                    where table_schema = 'public' and column_name = 'tenant' and table_type = 'BASE TABLE'
                    """)) {
                if (!NO_VIEWS.contains(table)) {
                    rows.put(table, column(database, "select to_jsonb(t)::text from " + table + " t order by 1"));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new StackFailure("The database of " + service + " does not answer: " + e.getMessage(), e);
        }
    }

    private static List<String> column(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        }
    }

    private JsonNode processors() {
        return JsonMapper.shared()
                .readTree(send(HttpRequest.newBuilder(actuator("processors")).build()));
    }

    private URI actuator(String path) {
        String key = service.toUpperCase(Locale.ROOT) + "_MANAGEMENT_PORT";
        return URI.create("http://127.0.0.1:" + stack.processes().settings().port(key) + "/actuator/" + path);
    }

    private static String send(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new StackFailure(request.uri() + " answers " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }
}
