package org.prachakhom.kit.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.store.IdempotencyKeyTaken;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door to the aggregates of this service. */
final class StoredCommandDoor implements CommandDoor {
    private final CommandSending sending;
    private final JdbcClient jdbc;

    StoredCommandDoor(CommandSending sending, JdbcClient jdbc) {
        this.sending = sending;
        this.jdbc = jdbc;
    }

    @Override
    public CommandReceipt send(Object command, CommandContext context) {
        try {
            CommandReceipt receipt = sending.send(command, metadata(context), context);
            if (!receipt.hasApplied()) {
                receipt.found(lastEvent(receipt.stream()));
            }
            return receipt;
        } catch (IdempotencyKeyTaken e) {
            throw e;
        } catch (RuntimeException e) {
            // The same request, sent twice at once, may be refused because its twin was stored first.
            String key = context.idempotencyKey();
            if (key != null && wasStored(context, key, e)) {
                throw new IdempotencyKeyTaken(key);
            }
            throw e;
        }
    }

    @Override
    public Optional<StoredAnswer> answerOf(String tenant, String subject, String idempotencyKey) {
        return jdbc.sql("""
                        select request_hash, stream, version, position, status, location,
                          (select name from event_log e where e.stream = r.stream order by seq desc limit 1) as last_event
                        from idempotency_record r where tenant = ? and subject = ? and idem_key = ?
                        """)
                .params(tenant, subject, idempotencyKey)
                .query((row, _) -> new StoredAnswer(
                        row.getBytes("request_hash"),
                        row.getString("stream"),
                        row.getLong("version"),
                        row.getLong("position"),
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("last_event")))
                .optional();
    }

    private String lastEvent(String stream) {
        return jdbc.sql("select name from event_log where stream = ?::uuid order by seq desc limit 1")
                .param(stream)
                .query(String.class)
                .single();
    }

    private boolean wasStored(CommandContext context, String key, RuntimeException refusal) {
        try {
            return answerOf(context.tenant(), context.subject(), key).isPresent();
        } catch (DataAccessException e) {
            refusal.addSuppressed(e);
            return false;
        }
    }

    private static MetaData metadata(CommandContext context) {
        Map<String, @Nullable Object> entries = new HashMap<>();
        entries.put(LogMetadata.TENANT, context.tenant());
        if (context.traceParent() != null) {
            entries.put(LogMetadata.TRACE_PARENT, context.traceParent());
        }
        return MetaData.from(entries);
    }
}
