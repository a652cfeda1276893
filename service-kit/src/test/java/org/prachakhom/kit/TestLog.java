package org.prachakhom.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.MunicipalityRevised;
import org.prachakhom.events.value.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes into a log without commands, as another instance of the service would. */
public final class TestLog {
    public static final String TENANT = "hua-hin";
    private static final Actor CLERK = new Actor("clerk", "SECRETARY", null);
    private static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    public TestLog(TestDatabase database) {
        this.jdbc = database.jdbc();
    }

    /** The first event of a town. */
    public static MunicipalityRegistered registered(String town, String name) {
        return new MunicipalityRegistered(
                town, TENANT, name, "Hua Hin", "ประจวบคีรีขันธ์", "Asia/Bangkok", null, CLERK, AT);
    }

    /** A later event of a town. */
    public static MunicipalityRevised renamed(String town, String name) {
        return new MunicipalityRevised(town, TENANT, name, "Hua Hin", "ประจวบคีรีขันธ์", null, CLERK, AT);
    }

    /** Stores an event and wakes those who listen; answers its position. */
    public long append(PublishedEvent event) {
        return append(
                event.streamId(), EventCatalogue.wireName(event.getClass()).value(), JSON.writeValueAsString(event));
    }

    /** The same for any name and payload. */
    public long append(String stream, String name, String payload) {
        return jdbc.sql("""
                        with stored as (
                          insert into event_log (position, stream, seq, family, name, revision, event_id, tenant,
                            recorded_at, payload, metadata)
                          select (select coalesce(max(position), 0) + 1 from event_log), :stream,
                            (select count(*) from event_log where stream = :stream), 'Municipality', :name, 1,
                            :event, :tenant, clock_timestamp(), :payload, :metadata
                          returning position)
                        select position, pg_notify('event_log', position::text) from stored""")
                .param("stream", UUID.fromString(stream))
                .param("name", name)
                .param("event", UUID.randomUUID())
                .param("tenant", TENANT)
                .param("payload", payload.getBytes(UTF_8))
                .param("metadata", JSON.writeValueAsBytes(Map.of("tenant", TENANT, "traceparent", "00-1-2-01")))
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
