package org.prachakhom.bench.flow.viewer;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row a stream, and for each event the time from its making to the commit of its row. */
@Component
@ProcessingGroup("probe")
final class ProbeProjection {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Latencies latencies;

    ProbeProjection(JdbcClient jdbc, Clock clock, Latencies latencies) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.latencies = latencies;
    }

    @EventHandler
    void on(WorkStarted event, @MetaDataValue(LogMetadata.TENANT) String tenant, UnitOfWork<?> work) {
        jdbc.sql("""
                        insert into probe (tenant, stream, seen) values (:tenant, :stream::uuid, 1)
                        on conflict (stream) do update set seen = probe.seen + 1
                        """).param("tenant", tenant).param("stream", event.issueId()).update();
        work.root()
                .afterCommit(committed -> latencies.add(
                        Duration.between(event.at(), clock.instant()).dividedBy(ChronoUnit.MICROS.getDuration())));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate probe").update();
    }
}
