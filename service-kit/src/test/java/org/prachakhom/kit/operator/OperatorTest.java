package org.prachakhom.kit.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.TestLog;
import org.prachakhom.kit.processing.PositionToken;
import org.prachakhom.kit.processing.Progress;
import org.prachakhom.kit.processing.TownBooks;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sees and does, over HTTP; without a broker. */
class OperatorTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final JdbcClient JDBC = DATABASE.jdbc();
    private static final TestLog LOG = new TestLog(DATABASE);
    private static ConfigurableApplicationContext service;

    private final String town = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        TownBooks.createTables(JDBC);
        service = TownHall.on(DATABASE);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void fill() {
        store(town, "หัวหิน");
    }

    @Test
    void theStandingOfEachProcessorIsShown() {
        assertThat(processors())
                .extracting(shown -> shown.path("name").asString())
                .containsExactly("own-towns", "topic-towns", "welcome");
        assertThat(processor("own-towns").path("source").asString()).isEqualTo("LOG");
        assertThat(processor("own-towns").path("running").asBoolean()).isTrue();
        assertThat(processor("own-towns").path("replayable").asBoolean()).isTrue();
        assertThat(processor("welcome").path("replayable").asBoolean()).isFalse();
        assertThat(processor("topic-towns").path("topics").path(0).asString()).isEqualTo("prachakhom.registry");
    }

    @Test
    void aReplayMakesTheRowsAnew() {
        List<String> rows = TownBooks.rows(JDBC, "own_town");
        JDBC.sql("update own_town set name = 'wrong'").update();

        assertThat(post("replay/own-towns", "{}")).isEqualTo("200 {\"replaying\":\"own-towns\"}");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(TownBooks.rows(JDBC, "own_town"))
                .isEqualTo(rows));
    }

    @Test
    void aRebuildMakesTheRowsAnew() {
        List<String> rows = TownBooks.rows(JDBC, "own_town");
        JDBC.sql("update own_town set name = 'wrong'").update();

        assertThat(post("rebuild/own-towns", "{}")).matches("200 \\{\"position\":[0-9]+}");

        assertThat(TownBooks.rows(JDBC, "own_town")).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | replay/own-town            | 404 {"error":"This service has no processor own-town"}
            POST   | replay/welcome             | 409 {"error":"welcome allows no replay: it must not do again what it did"}
            POST   | rebuild/topic-towns        | 404 {"error":"topic-towns offers no bulk view; replay it instead"}
            POST   | deadletters/own-town/s     | 404 {"error":"This service has no processor own-town"}
            DELETE | deadletters/own-town/s     | 404 {"error":"This service has no processor own-town"}
            POST   | deadletters/own-towns/s    | 404 {"error":"No event of stream s is parked in own-towns"}
            DELETE | deadletters/own-towns/s    | 404 {"error":"No event of stream s is parked in own-towns"}
            """)
    void whatCannotBeDoneIsSaidInOneSentence(String method, String path, String answer) {
        assertThat(port("management").send(method, "/actuator/" + path, "{}")).isEqualTo(answer);
    }

    @Test
    void lagAndWhatIsPurgedAreMeasured() {
        assertThat(get("prometheus"))
                .contains("projection_lag_events{processor=\"own-towns\"}")
                .contains("projection_lag_seconds{processor=\"topic-towns\"}")
                .contains("prachakhom_idempotency_purged_total ");
    }

    @Test
    void theLedgerIsAppliedAgainAfterARestore() {
        String kid = key();
        JDBC.sql("update stream_key set wrapped = null, destroyed_at = now() where kid = ?::uuid")
                .param(kid)
                .update();
        String ledger = get("erasures").substring("200 ".length());
        assertThat(ledger).contains(kid + " " + town + " " + TestLog.TENANT + " ");
        JDBC.sql("update stream_key set wrapped = 'secret', destroyed_at = null where kid = ?::uuid")
                .param(kid)
                .update();

        assertThat(post("erasures", ledger)).isEqualTo("200 {\"destroyedAgain\":1,\"listed\":1}");

        assertThat(JDBC.sql("select wrapped is null and destroyed_at is not null from stream_key where kid = ?::uuid")
                        .param(kid)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(post("erasures", ledger)).isEqualTo("200 {\"destroyedAgain\":0,\"listed\":1}");
    }

    @Test
    void aLedgerWithAWrongLineChangesNothing() {
        String kid = key();
        String good = kid + " " + town + " " + TestLog.TENANT + " 2026-11-22T03:00:00Z";

        for (String wrong : List.of("x", good + " more", good.replace("2026-", "in "), good.replace(kid, "key"))) {
            assertThat(post("erasures", "{\"erasures\":\"" + good + "\\n" + wrong + "\"}"))
                    .isEqualTo("400 {\"error\":\"Not an erasure: " + wrong + "\"}");
        }
        assertThat(post("erasures", "{}")).startsWith("400 ");

        assertThat(JDBC.sql("select destroyed_at is null from stream_key where kid = ?::uuid")
                        .param(kid)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, processors",
        "POST, replay/own-towns",
        "POST, rebuild/own-towns",
        "GET, deadletters",
        "POST, deadletters/own-towns/s",
        "DELETE, deadletters/own-towns/s",
        "GET, erasures",
        "POST, erasures",
        "GET, prometheus",
        "GET, health"
    })
    void theServicePortKnowsNothingOfIt(String method, String path) {
        assertThat(port("server").send(method, "/actuator/" + path, "{\"erasures\":\"\"}"))
                .startsWith("404 ")
                .contains("/problems/not-found");
        assertThat(port("server").send(method, "/" + path, "{}")).startsWith("401 ");
    }

    private void store(String stream, String name) {
        long position = LOG.append(TestLog.registered(stream, name));
        PositionToken token = PositionToken.of("books", stream, "registry.municipality-registered", position);
        assertThat(service.getBean(Progress.class)
                        .awaitReached(List.of("own-towns", "welcome"), token, Duration.ofSeconds(30)))
                .isTrue();
    }

    private String key() {
        String kid = UUID.randomUUID().toString();
        JDBC.sql("delete from stream_key").update();
        JDBC.sql("insert into stream_key (kid, stream, tenant, wrapped, created_at)"
                        + " values (?::uuid, ?::uuid, ?, 'secret', now())")
                .params(kid, town, TestLog.TENANT)
                .update();
        return kid;
    }

    private static JsonNode processor(String name) {
        return processors()
                .filter(shown -> shown.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> processors() {
        return JsonMapper.shared()
                .readTree(get("processors").substring("200 ".length()))
                .valueStream();
    }

    private static String get(String path) {
        return port("management").get("/actuator/" + path);
    }

    private static String post(String path, String json) {
        return port("management").post("/actuator/" + path, json);
    }

    private static Port port(String name) {
        return Port.of(service, name);
    }
}
