package org.prachakhom.bench.flow.viewer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One row a stream, written in one statement a batch as every view under much load should be, and for each event the time
 * from its making to the commit of its row.
 */
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
        work.root()
                .<List<WorkStarted>>getOrComputeResource(
                        ProbeProjection.class.getName(), _ -> begin(tenant, work.root()))
                .add(event);
    }

    private List<WorkStarted> begin(String tenant, UnitOfWork<?> batch) {
        List<WorkStarted> events = new ArrayList<>();
        batch.onPrepareCommit(_ -> write(tenant, events));
        batch.afterCommit(_ -> latencies.add(events, clock.instant()));
        return events;
    }

    private void write(String tenant, List<WorkStarted> events) {
        jdbc.sql("""
                        insert into probe (tenant, stream, seen)
                        select :tenant, stream, count(*) from unnest(:streams::uuid[]) stream group by stream
                        on conflict (stream) do update set seen = probe.seen + excluded.seen
                        """)
                .param("tenant", tenant)
                .param("streams", events.stream().map(WorkStarted::issueId).toArray(String[]::new))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate probe").update();
    }
}
