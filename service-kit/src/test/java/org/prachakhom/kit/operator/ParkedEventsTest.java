package org.prachakhom.kit.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.TestLog;
import org.prachakhom.kit.processing.TownBooks;
import org.springframework.context.ConfigurableApplicationContext;

/** With a log of its own: what is poison stays so in every replay. */
class ParkedEventsTest {
    private final TestDatabase database = TestDatabase.migrated();
    private final TestLog log = new TestLog(database);
    private final String poisoned = UUID.randomUUID().toString();
    private ConfigurableApplicationContext service;

    @BeforeEach
    void start() {
        TownBooks.createTables(database.jdbc());
        service = TownHall.on(database);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void parkedEventsAreListedRetriedAndDiscarded() {
        log.append(TestLog.registered(poisoned, TownBooks.POISON));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(get("deadletters"))
                .startsWith("200 ")
                .contains("\"processor\":\"own-towns\",\"sequence\":\"" + poisoned + "\",\"events\":1"));

        assertThat(management().post("/actuator/deadletters/own-towns/" + poisoned, "{}"))
                .isEqualTo("200 {\"drained\":false}");
        assertThat(get("processors")).contains("\"deadLetters\":1");
        assertThat(get("prometheus")).contains("projection_dead_letters{processor=\"own-towns\"} 1.0");
        assertThat(management().send("DELETE", "/actuator/deadletters/own-towns/" + poisoned, ""))
                .isEqualTo("200 {\"discarded\":1}");
        assertThat(get("deadletters")).isEqualTo("200 []");
        assertThat(get("prometheus")).contains("projection_dead_letters{processor=\"own-towns\"} 0.0");
    }

    @Test
    void whatIsParkedForWantOfAKeyGoesOnByItselfWhenTheKeyHasCome() {
        String key = UUID.randomUUID().toString();
        log.append(TestLog.registered(poisoned, TownHall.Welcome.SEALED + key));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(get("deadletters"))
                .contains("\"processor\":\"welcome\"", "Key " + key + " is not known here"));

        database.jdbc()
                .sql("""
                        insert into stream_key (kid, stream, tenant, wrapped, created_at, destroyed_at, foreign_key)
                        values (?, ?, ?, null, now(), now(), true)""")
                .params(UUID.fromString(key), UUID.fromString(poisoned), TestLog.TENANT)
                .update();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(get("deadletters")).isEqualTo("200 []"));
    }

    private String get(String path) {
        return management().get("/actuator/" + path);
    }

    private Port management() {
        return Port.of(service, "management");
    }
}
