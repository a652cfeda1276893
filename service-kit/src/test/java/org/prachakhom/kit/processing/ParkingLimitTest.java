package org.prachakhom.kit.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.TestLog;
import org.prachakhom.kit.parking.DeadLetters;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/** Without a broker, which keeps no service from starting. */
class ParkingLimitTest {
    private final TestDatabase database = TestDatabase.migrated();
    private final TestLog log = new TestLog(database);

    @Test
    void aProcessorThatCanParkNoMoreStopsLoudly() {
        TownBooks.createTables(database.jdbc());
        for (int i = 0; i < 128; i++) {
            log.append(TestLog.registered(UUID.randomUUID().toString(), TownBooks.POISON));
        }
        try (ConfigurableApplicationContext service = TownBooks.on(
                database, "prachakhom.dead-letters.limit=128", "prachakhom.processors.own-towns.batch-size=128")) {
            DeadLetters letters = service.getBean(DeadLetters.class);
            await().atMost(Duration.ofMinutes(1)).until(() -> letters.count("own-towns") == 128);

            log.append(TestLog.registered(UUID.randomUUID().toString(), TownBooks.POISON));

            LagHealth health = service.getBean(LagHealth.class);
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE));
            assertThat(health.health().getDetails()).containsEntry("own-towns", "stopped");
            assertThat(letters.count("own-towns")).isEqualTo(128);
        }
    }
}
