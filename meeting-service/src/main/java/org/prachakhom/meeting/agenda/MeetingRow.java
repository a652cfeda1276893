package org.prachakhom.meeting.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One meeting.
 *
 * @param number running number of its kind in {@code fiscalYear} (Buddhist era)
 * @param expected number of people expected
 * @param venue null when not yet settled
 * @param state SCHEDULED, OPENED or CLOSED
 * @param frozenAt null until the agenda is frozen
 */
record MeetingRow(
        String id,
        String kind,
        int number,
        int fiscalYear,
        Instant startsAt,
        int expected,
        @Nullable String venue,
        String state,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant frozenAt,
        long version) {}
