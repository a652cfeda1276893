package org.prachakhom.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.TestLog;

class LogMetersTest {
    private final TestDatabase database = TestDatabase.migrated();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void tellHowManyEventsTheLogHolds() {
        new LogMeters(database.jdbc()).bindTo(registry);
        assertThat(events()).isZero();

        var log = new TestLog(database);
        String town = UUID.randomUUID().toString();
        log.append(TestLog.registered(town, "หัวหิน"));
        log.append(TestLog.renamed(town, "เมือง"));

        assertThat(events()).isEqualTo(2);
    }

    private double events() {
        return registry.get("prachakhom.log.events").gauge().value();
    }
}
