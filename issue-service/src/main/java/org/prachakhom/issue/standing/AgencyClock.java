package org.prachakhom.issue.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.worktime.WorkingDays;

/**
 * The agency's clock (rule 5): it runs from the first assignment, stops while a claim waits for its verdict and while
 * the issue is deferred or merged, and nothing but a reopening starts it anew. {@code number} counts the clocks of an issue from 1; {@code stoppedAt} is null
 * while it runs.
 */
public record AgencyClock(
        int number,
        Instant startedAt,
        List<Pause> pauses,
        @Nullable Instant stoppedAt) {
    /** Rule 9: what an agency gets at least after its claim was refuted. */
    private static final int WORKING_DAYS_AFTER_REFUTATION = 3;

    public AgencyClock {
        pauses = List.copyOf(pauses);
    }

    /** A time in which the clock stood still; {@code refuted} when a verdict against the claim ended it. */
    public record Pause(Instant from, Instant until, boolean refuted) {}

    /** The clock of this number, running. */
    public static AgencyClock start(int number, Instant at) {
        return new AgencyClock(number, at, List.of(), null);
    }

    /** Stands still from now on; one that does already is left as it is. */
    public AgencyClock stop(Instant at) {
        return stoppedAt == null ? new AgencyClock(number, startedAt, pauses, at) : this;
    }

    /** Runs on; one that runs is left as it is. */
    public AgencyClock resume(Instant at) {
        return runOn(at, false);
    }

    /** Runs on because the claim was refuted (rule 9). */
    public AgencyClock resumeRefuted(Instant at) {
        return runOn(at, true);
    }

    /** Whether time passes for the agency. */
    public boolean runs() {
        return stoppedAt == null;
    }

    private AgencyClock runOn(Instant at, boolean refuted) {
        if (stoppedAt == null) {
            return this;
        }
        List<Pause> more = new ArrayList<>(pauses);
        more.add(new Pause(stoppedAt, at, refuted));
        return new AgencyClock(number, startedAt, more, null);
    }

    /**
     * When the agency has to be done that is allowed this span: it after the start, later by the days of each pause, and
     * never sooner than three working days after a refutation.
     */
    public Instant due(ServiceSpan span, WorkingDays days) {
        LocalDate due = days.plus(days.dayOf(startedAt), span.days(), span.of());
        for (Pause pause : pauses) {
            due = days.plus(due, length(pause, span.of(), days), span.of());
            if (pause.refuted()) {
                LocalDate least = days.plus(days.dayOf(pause.until()), WORKING_DAYS_AFTER_REFUTATION, DayCount.WORKING);
                due = due.isBefore(least) ? least : due;
            }
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
