package org.prachakhom.issue.history;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.value.SealedText;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as a row of the history. Texts stay sealed and are opened when read: a finding is sealed under the key of the
 * follow-up team's case, which may be destroyed before or after the verdict on its way to the issue arrives here.
 */
record HistoryRow(String tenant, long version, Instant recordedAt, IssueEvent event) {
    static final String TABLE = "issue_history";
    static final List<String> COLUMNS = List.of(
            "tenant",
            "issue_id",
            "version",
            "event_type",
            "happened_at",
            "recorded_at",
            "actor",
            "actor_role",
            "on_behalf_of",
            "details",
            "texts");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** In the order of the columns; {@code erased} when the texts are no more, of which the names stay. */
    @Nullable
    Object[] values(boolean erased) {
        HistoryFact fact = HistoryFact.of(event);
        return new @Nullable Object[] {
            tenant,
            event.streamId(),
            version,
            EventCatalogue.wireName(event.getClass()).value(),
            micros(event.at()),
            micros(recordedAt),
            event.by().subject(),
            event.by().role(),
            event.by().onBehalfOf(),
            JSON.writeValueAsString(fact.details()),
            JSON.writeValueAsString(erased ? namesOf(fact.texts()) : fact.texts())
        };
    }

    /** As PostgreSQL keeps it, half up: its driver and its COPY round half a microsecond differently. */
    private static OffsetDateTime micros(Instant moment) {
        return moment.plusNanos(500).truncatedTo(ChronoUnit.MICROS).atOffset(UTC);
    }

    private static Map<String, @Nullable Object> namesOf(Map<String, SealedText> texts) {
        Map<String, @Nullable Object> names = new HashMap<>();
        texts.keySet().forEach(name -> names.put(name, null));
        return names;
    }
}
