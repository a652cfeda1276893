package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every view can be thrown away: after reset and replay each of its tables has the same rows. */
class EveryViewRebuildsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Tables of tenants that are no views: the log and what belongs to it. */
    private static final List<String> NO_VIEWS =
            List.of("event_log", "snapshot", "idempotency_record", "stream_key", "issue_number_block");

    private final TestStack stack = TestStack.get();

    @ParameterizedTest
    @ValueSource(strings = {"issue", "meeting", "committee", "notification"})
    void viewsAreTheSameAfterResetAndReplay(String service) throws Exception {
        Town town = Town.found(stack);
        String meeting = town.openMeeting();
        Story story = town.raise("ฝาท่อหายหน้าอาคารพาณิชย์", meeting);
        town.secretary()
                .post("/api/v1/meetings/" + meeting + "/attendance", Map.of("attendees", List.of(attendee())))
                .is(200);
        town.raise("ไฟทางดับหน้าสถานีรถไฟ", meeting).triage().assign("works");
        story.triage()
                .assign("works")
                .start("works")
                .progress("works", "กำลังหล่อฝาท่อใหม่")
                .claim("works");
        story.verdict(1, "FIXED").awaitState("VERIFIED").publish().awaitState("PUBLISHED");
        Reply open = town.secretary().get("/api/v1/meetings/" + meeting).is(200);
        town.secretary()
                .post("/api/v1/meetings/" + meeting + "/closing", Map.of(), open.etag())
                .is(200);
        awaitNoLag(service);

        Map<String, List<String>> live = rows(service);
        for (JsonNode processor : processors(service)) {
            if (processor.path("replayable").asBoolean()) {
                replay(service, processor.path("name").asString());
            }
        }
        awaitNoLag(service);

        assertThat(live)
                .isNotEmpty()
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        assertThat(rows(service)).isEqualTo(live);
    }

    private static Map<String, ?> attendee() {
        return Map.of("person", "p1", "group", "LEADERS", "community", "c01", "mode", "ON_SITE", "substitute", false);
    }

    private Map<String, List<String>> rows(String service) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        var postgres = stack.processes().postgres();
        try (Connection database =
                DriverManager.getConnection(postgres.url(service), "postgres", postgres.superuserPassword())) {
            for (String table : column(database, """
                    select distinct table_name from information_schema.columns
                    join information_schema.tables using (table_schema, table_name)
                    where table_schema = 'public' and column_name = 'tenant' and table_type = 'BASE TABLE'
                    """)) {
                if (!NO_VIEWS.contains(table)) {
                    rows.put(table, column(database, "select to_jsonb(t)::text from " + table + " t order by 1"));
                }
            }
        }
        return rows;
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

    private void awaitNoLag(String service) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(processors(service))
                .allSatisfy(processor -> {
                    assertThat(processor.path("lagEvents").asLong()).isZero();
                    assertThat(processor.path("running").asBoolean()).isTrue();
                    assertThat(processor.path("deadLetters").asLong()).isZero();
                }));
    }

    private JsonNode processors(String service) throws Exception {
        return JsonMapper.shared()
                .readTree(CLIENT.send(
                                HttpRequest.newBuilder(actuator(service, "processors"))
                                        .build(),
                                BodyHandlers.ofString())
                        .body());
    }

    private void replay(String service, String processor) throws Exception {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(actuator(service, "replay/" + processor))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private URI actuator(String service, String path) {
        String key = service.toUpperCase(Locale.ROOT) + "_MANAGEMENT_PORT";
        return URI.create("http://127.0.0.1:" + stack.processes().settings().port(key) + "/actuator/" + path);
    }
}
