package org.prachakhom.issue.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.references.ServiceTerms;
import org.prachakhom.issue.worktime.WorkingDays;

/**
 * The agency's clock (rule 5): it runs from the first assignment, stops while a claim waits for its verdict, and no
 * assignment or triage starts it anew. {@code number} counts the clocks of an issue from 1; {@code stoppedAt} is null
 * while it runs.
 */
record AgencyClock(
        int number,
        Instant startedAt,
        List<Pause> pauses,
        @Nullable Instant stoppedAt) {
    /** Rule 9: what an agency gets at least after its claim was refuted. */
    private static final int WORKING_DAYS_AFTER_REFUTATION = 3;

    AgencyClock {
        pauses = List.copyOf(pauses);
    }

    /** A time in which the clock stood still. */
    record Pause(Instant from, Instant until) {}

    static AgencyClock start(int number, Instant at) {
        return new AgencyClock(number, at, List.of(), null);
    }

    AgencyClock stop(Instant at) {
        return new AgencyClock(number, startedAt, pauses, at);
    }

    AgencyClock resume(Instant at) {
        if (stoppedAt == null) {
            return this;
        }
        List<Pause> more = new ArrayList<>(pauses);
        more.add(new Pause(stoppedAt, at));
        return new AgencyClock(number, startedAt, more, null);
    }

    /**
     * When the agency has to be done at this priority: the span after the start, later by the days of each pause, and
     * never sooner than three working days after the last pause.
     */
    Instant due(Priority priority, ServiceTerms terms) {
        ServiceSpan span = terms.span(priority);
        WorkingDays days = terms.days();
        LocalDate due = days.plus(days.dayOf(startedAt), span.days(), span.of());
        for (Pause pause : pauses) {
            due = days.plus(due, length(pause, span.of(), days), span.of());
        }
        if (!pauses.isEmpty()) {
            LocalDate resumed = days.dayOf(pauses.getLast().until());
            LocalDate least = days.plus(resumed, WORKING_DAYS_AFTER_REFUTATION, DayCount.WORKING);
            due = due.isBefore(least) ? least : due;
        }
        return days.endOf(due);
    }

    private static int length(Pause pause, DayCount of, WorkingDays days) {
        LocalDate from = days.dayOf(pause.from());
        LocalDate until = days.dayOf(pause.until());
        // A verdict carries the time of the team's own record, which an offline device may set before the claim.
        return until.isBefore(from) ? 0 : days.between(from, until, of);
    }
}
