package org.prachakhom.issue.standing;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.StateAfter;
import org.prachakhom.issue.references.ServiceTerms;
import org.prachakhom.issue.worktime.WorkingDays;

/**
 * The state of an issue, who holds it until when, and what has to be told when its times run out (rules 5 to 7). Folded
 * from its events, by the issue itself and by the timers, so that both see the same moments. No field is final, because
 * what was kept is read back into them.
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public final class Deadlines {
    /** Rule 6, in working days: the first for what is urgent. */
    private static final int[] WARNING = {1, 2};

    private static final int[] PATIENCE = {1, 5};

    private IssueState state = IssueState.FILED;
    private Instant filedAt = Instant.EPOCH;
    private Priority priority = Priority.UNKNOWN;
    private boolean triaged;
    private boolean replied;
    private @Nullable String agency;
    private @Nullable Instant due;
    private @Nullable Instant until;
    private int clock;
    private List<Reached> reached = new ArrayList<>();

    /** What was told already. */
    private record Reached(int clock, EscalationLevel level) {}

    /** A moment from which on {@code level} holds on this clock; clock 0 runs from the filing. */
    public record Deadline(EscalationLevel level, int clock, Instant at) {}

    /** Where the issue stands. */
    public IssueState state() {
        return state;
    }

    /** The priority that holds. */
    public Priority priority() {
        return priority;
    }

    /** Who holds it, null while nobody does. */
    public @Nullable String agency() {
        return agency;
    }

    /** When the agency has to be done, null while none holds it. */
    public @Nullable Instant due() {
        return due;
    }

    /** The number of the agency's clock, 0 before the first assignment. */
    public int clock() {
        return clock;
    }

    /** Whether this level was told on the present clock. */
    public boolean reached(EscalationLevel level) {
        return reached.contains(new Reached(clock, level));
    }

    /** Whether a deferral ends by itself at this moment or ended before (rule 7). */
    public boolean deferralOver(Instant at) {
        return state == IssueState.DEFERRED && until != null && !at.isBefore(until);
    }

    /** What is to be told at this moment and was not before. */
    public List<Deadline> passed(ServiceTerms terms, Instant at) {
        return ahead(terms).filter(deadline -> !at.isBefore(deadline.at())).toList();
    }

    /** The next moment at which something is to be told or a deferral ends; empty when time changes nothing. */
    public Optional<Instant> next(ServiceTerms terms) {
        Stream<Instant> ends = state == IssueState.DEFERRED ? Stream.ofNullable(until) : Stream.empty();
        return Stream.concat(ends, ahead(terms).map(Deadline::at)).min(Instant::compareTo);
    }

    private Stream<Deadline> ahead(ServiceTerms terms) {
        WorkingDays days = terms.days();
        List<Deadline> all = new ArrayList<>();
        if (state.open() && !triaged) {
            all.add(new Deadline(EscalationLevel.TRIAGE_LATE, 0, days.after(filedAt, terms.triage())));
        }
        if (state.open() && !replied) {
            all.add(new Deadline(EscalationLevel.REPLY_LATE, 0, days.after(filedAt, terms.firstReply())));
        }
        if (due != null && (state == IssueState.ASSIGNED || state == IssueState.IN_PROGRESS)) {
            int urgency = priority == Priority.URGENT ? 0 : 1;
            LocalDate last = days.dayOf(due);
            LocalDate before = days.minus(last, WARNING[urgency], DayCount.WORKING);
            LocalDate after = days.plus(last, PATIENCE[urgency], DayCount.WORKING);
            all.add(new Deadline(EscalationLevel.DUE_SOON, clock, days.endOf(before)));
            all.add(new Deadline(EscalationLevel.OVERDUE, clock, due));
            all.add(new Deadline(EscalationLevel.LONG_OVERDUE, clock, days.endOf(after)));
        }
        return all.stream().filter(one -> !reached.contains(new Reached(one.clock(), one.level())));
    }

    /** What the event changes. */
    public void evolve(IssueEvent event) {
        IssueState next = StateAfter.of(event);
        state = next == null ? state : next;
        if (next == IssueState.RETURNED) {
            agency = null;
            due = null;
        }
        passTime(event);
    }

    private void passTime(IssueEvent event) {
        switch (event) {
            case IssueFiled e -> {
                filedAt = e.at();
                priority = e.priority();
            }
            case IssueTriaged e -> {
                priority = e.priority();
                due = e.due();
                triaged = true;
            }
            case IssueAssigned e -> held(e.agency(), e.due(), e.clock());
            case IssueTransferred e -> held(e.agency(), e.due(), e.clock());
            case IssueDeferred e -> {
                replied = true;
                until = e.until();
            }
            case WorkStarted _, ProgressReported _, IssueDeclined _, IssueWithdrawn _, PraisePassedOn _ ->
                replied = true;
            case IssueResumed e -> due = e.due();
            case ClaimRefuted e -> due = e.due();
            case IssueUnmerged e -> due = e.due();
            case IssueReopened e -> {
                clock = e.clock();
                due = e.due();
            }
            case IssueEscalated e -> reached.add(new Reached(e.clock(), e.level()));
            default -> {
                // No time begins or ends with it.
            }
        }
    }

    private void held(String by, Instant newDue, int number) {
        agency = by;
        due = newDue;
        clock = number;
        triaged = true;
    }
}
