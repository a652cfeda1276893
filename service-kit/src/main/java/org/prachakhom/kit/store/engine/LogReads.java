package org.prachakhom.kit.store.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queries of the event store. A tenant that is null sees every row. */
final class LogReads {
    private static final String ROW =
            "select position, family, stream, seq, event_id, recorded_at, name, revision, payload, metadata from event_log";
    private static final String OF_TENANT = " and (:tenant::text is null or tenant = :tenant)";

    private final JdbcClient jdbc;

    LogReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DomainEventData<byte[]>> ofStream(UUID stream, long firstSeq, @Nullable String tenant, int limit) {
        return jdbc.sql(ROW + " where stream = :stream and seq >= :first" + OF_TENANT + " order by seq limit :limit")
                .param("stream", stream)
                .param("first", firstSeq)
                .param("tenant", tenant)
                .param("limit", limit)
                .query((row, _) -> event(row))
                .list();
    }

    List<TrackedEventData<byte[]>> after(long position, int limit) {
        return jdbc.sql(ROW + " where position > :after order by position limit :limit")
                .param("after", position)
                .param("limit", limit)
                .query((row, _) -> tracked(row))
                .list();
    }

    Optional<Long> lastSeq(UUID stream, @Nullable String tenant) {
        return jdbc.sql("select seq from event_log where stream = :stream" + OF_TENANT + " order by seq desc limit 1")
                .param("stream", stream)
                .param("tenant", tenant)
                .query(Long.class)
                .optional();
    }

    long head() {
        return jdbc.sql("select coalesce(max(position), 0) from event_log")
                .query(Long.class)
                .single();
    }

    /** The last position recorded before {@code time}, 0 when there is none. */
    long positionBefore(Instant time) {
        return jdbc.sql("select coalesce(max(position), 0) from event_log where recorded_at < :time")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    Optional<DomainEventData<byte[]>> snapshot(UUID stream, @Nullable String tenant) {
        return jdbc.sql(
                        "select family, stream, seq, event_id, recorded_at, state_class as name, revision, payload, metadata"
                                + " from snapshot where stream = :stream" + OF_TENANT)
                .param("stream", stream)
                .param("tenant", tenant)
                .<DomainEventData<byte[]>>query((row, _) -> event(row))
                .optional();
    }

    /** Keeps the snapshot unless a newer one is there; it belongs to the tenant of the stream. */
    void storeSnapshot(GenericDomainEventEntry<byte[]> state, Instant takenAt) {
        jdbc.sql(
                        "insert into snapshot (stream, seq, family, state_class, revision, event_id, tenant, recorded_at, payload,"
                                + " metadata) select :stream, :seq, :family, :class, :revision, :event, l.tenant, :at, :payload,"
                                + " :metadata from event_log l where l.stream = :stream and l.seq = 0"
                                + " on conflict (stream) do update set seq = excluded.seq, family = excluded.family,"
                                + " state_class = excluded.state_class, revision = excluded.revision,"
                                + " event_id = excluded.event_id, recorded_at = excluded.recorded_at, payload = excluded.payload,"
                                + " metadata = excluded.metadata where snapshot.seq < excluded.seq")
                .param("stream", UUID.fromString(state.getAggregateIdentifier()))
                .param("seq", state.getSequenceNumber())
                .param("family", state.getType())
                .param("class", state.getPayload().getType().getName())
                .param("revision", state.getPayload().getType().getRevision())
                .param("event", UUID.fromString(state.getEventIdentifier()))
                .param("at", takenAt.atOffset(ZoneOffset.UTC))
                .param("payload", state.getPayload().getData())
                .param("metadata", state.getMetaData().getData())
                .update();
    }

    private static TrackedEventData<byte[]> tracked(ResultSet row) throws SQLException {
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong("position")), event(row));
    }

    private static DomainEventData<byte[]> event(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("family"),
                row.getString("stream"),
                row.getLong("seq"),
                row.getString("event_id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }
}
