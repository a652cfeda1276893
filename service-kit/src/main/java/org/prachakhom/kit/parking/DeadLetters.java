package org.prachakhom.kit.parking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parked events of this service's processors, for its operators. */
public final class DeadLetters {
    private final EventProcessingConfiguration processors;
    private final JdbcClient jdbc;

    /** {@code jdbc} writes to the database of the dead letters. */
    public DeadLetters(EventProcessingConfiguration processors, JdbcClient jdbc) {
        this.processors = processors;
        this.jdbc = jdbc;
    }

    /**
     * A stream that waits in a processor.
     *
     * @param sequence id of the stream
     * @param events how many of its events wait
     * @param event id of the first, which failed
     * @param name wire name of the first
     * @param causeType class of its failure, null when only an earlier one failed
     * @param causeMessage first line of the failure's message
     * @param since when the first was parked (ISO 8601)
     */
    public record Parked(
            String processor,
            String sequence,
            long events,
            String event,
            String name,
            @Nullable String causeType,
            @Nullable String causeMessage,
            String since) {}

    /** Every stream that waits, the longest waiting first. */
    public List<Parked> all() {
        return jdbc.sql("""
                        select * from (
                          select processing_group as processor, sequence_identifier as sequence,
                            count(*) over parked as events, event_identifier as event, payload_type as name,
                            cause_type, cause_message, enqueued_at as since,
                            row_number() over (parked order by sequence_index) as nth
                          from dead_letter_entry
                          window parked as (partition by processing_group, sequence_identifier)
                        ) p where nth = 1 order by since""").query(Parked.class).list();
    }

    /** How many events wait in a processor. */
    public long count(String processor) {
        return jdbc.sql("select count(*) from dead_letter_entry where processing_group = ?")
                .param(processor)
                .query(Long.class)
                .single();
    }

    /** How many events wait in each processor; those in which none does are not named. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql("select processing_group, count(*) from dead_letter_entry group by processing_group")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /**
     * Handles a stream's parked events again, in order, until one fails.
     *
     * @return whether none of them waits any longer
     * @throws IllegalArgumentException when this service has no such processor
     */
    public boolean retry(String processor, String sequence) {
        SequencedDeadLetterProcessor<EventMessage<?>> letters = processors
                .sequencedDeadLetterProcessor(processor)
                .orElseThrow(() -> new IllegalArgumentException("No processor " + processor));
        boolean drained = true;
        // The processor may park another event of the stream while the earlier ones are handled.
        while (drained && waits(processor, sequence)) {
            drained = letters.process(letter -> isOf(letter, sequence));
        }
        return drained;
    }

    /** Drops a stream's parked events unhandled, and says how many. */
    public int discard(String processor, String sequence) {
        return jdbc.sql("delete from dead_letter_entry where processing_group = ? and sequence_identifier = ?")
                .param(processor)
                .param(sequence)
                .update();
    }

    /** Whether events of a stream are parked in a processor. */
    public boolean waits(String processor, String sequence) {
        return jdbc.sql("""
                        select exists (select from dead_letter_entry
                          where processing_group = ? and sequence_identifier = ?)""")
                .param(processor)
                .param(sequence)
                .query(Boolean.class)
                .single();
    }

    private static boolean isOf(DeadLetter<? extends EventMessage<?>> letter, String sequence) {
        return letter instanceof JdbcDeadLetter<?> stored
                && stored.getSequenceIdentifier().equals(sequence);
    }
}
