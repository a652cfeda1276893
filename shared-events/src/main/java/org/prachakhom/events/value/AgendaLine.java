package org.prachakhom.events.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One issue on a frozen agenda, as it stood at that moment. {@code title} keeps its own key: it is never sealed again.
 * {@code agency} and {@code due} are null when nobody holds the issue. */
public record AgendaLine(
        String issueId,
        String number,
        String community,
        String category,
        String state,
        SealedText title,
        @Nullable String agency,
        @Nullable Instant due) {}
