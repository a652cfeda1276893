package org.prachakhom.issue.references;

import java.util.Optional;
import java.util.Set;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.kit.processing.CopyWait;
import org.prachakhom.kit.processing.Progress;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.stereotype.Component;

/**
 * Whether the registers of the municipality of the request say all that the log tells of them: not while they are told anew.
 * It asks for entries of registers only, so that neither other events nor those of a newer version are waited for, on
 * whichever instance the registers are written.
 */
@Component
public final class WholeRegisters {
    private static final Set<String> PROCESSOR = Set.of("registers");
    private static final String[] ENTRIES = EventCatalogue.events().stream()
            .filter(event -> EventCatalogue.topic(event).equals("prachakhom.registry"))
            .map(event -> EventCatalogue.wireName(event).value())
            .toArray(String[]::new);

    private final TenantJdbc jdbc;
    private final Progress progress;

    WholeRegisters(TenantJdbc jdbc, Progress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    /** At this moment. */
    boolean areHere() {
        long seen = progress.positions(PROCESSOR).values().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(0);
        return jdbc.sql("""
                        select not exists (select from event_log where position > :seen and name = any(:entries)) as whole
                        """)
                .param("seen", seen)
                .param("entries", ENTRIES)
                .query((row, _) -> row.getBoolean("whole"))
                .optional()
                .orElseThrow();
    }

    /** Within the patience for what is still on its way. */
    boolean come() {
        return CopyWait.find(() -> areHere() ? Optional.of(true) : Optional.empty())
                .isPresent();
    }
}
