package org.prachakhom.issue.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.DeferIssue;
import org.prachakhom.issue.casework.IssueCommand.ObserveDeadlines;
import org.prachakhom.issue.casework.IssueCommand.ResumeIssue;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.Move;
import org.prachakhom.issue.references.ServiceTerms;
import org.prachakhom.issue.standing.Deadlines.Deadline;

/** How time passes for an issue: it is parked until a day and goes on, and what runs out is told (rules 5 to 7). */
final class Deferring {
    private static final Duration WITHOUT_THE_SECRETARY = Duration.ofDays(90);

    private Deferring() {}

    static void defer(Standing issue, DeferIssue c, Wording wording) {
        Actor by = c.by().returning(issue.agency(), issue.liaison);
        Move.DEFER.startsFrom(issue.state());
        IssueRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(c.reason() != DeferralReason.UNKNOWN, "/reason");
        IssueRule.A_DEFERRAL_ENDS_ON_A_LATER_DAY.holds(c.until().isAfter(c.at()), "/until");
        boolean usual = issue.deferrals == 0 && !c.until().isAfter(c.at().plus(WITHOUT_THE_SECRETARY));
        IssueRule.ONLY_THE_SECRETARY_DEFERS_A_SECOND_TIME_OR_FOR_OVER_90_DAYS.holds(
                usual || Roles.SECRETARY.equals(by.role()));
        apply(new IssueDeferred(
                c.issueId(),
                issue.holder(),
                c.reason(),
                c.until(),
                issue.deferrals + 1,
                issue.deadlines.clock(),
                wording.note(c.note()),
                by,
                c.at()));
    }

    static void resume(Standing issue, ResumeIssue c) {
        Actor by = c.by().returning(issue.agency(), issue.liaison);
        if (issue.state() == IssueState.IN_PROGRESS) {
            return;
        }
        Move.RESUME.startsFrom(issue.state());
        resume(issue, c.issueId(), c.terms(), by, c.at());
    }

    /** Tells each level once a clock, however often and late it is asked; a deferral that is over ends. */
    static void observe(Standing issue, ObserveDeadlines c) {
        if (issue.deadlines.deferralOver(c.at())) {
            resume(issue, c.issueId(), c.terms(), c.by(), c.at());
        }
        for (Deadline passed : issue.deadlines.passed(c.terms(), c.at())) {
            apply(new IssueEscalated(
                    c.issueId(), passed.level(), passed.clock(), issue.agency(), passed.at(), c.by(), c.at()));
        }
    }

    private static void resume(Standing issue, String issueId, ServiceTerms terms, Actor by, Instant at) {
        Instant due = issue.due(Objects.requireNonNull(issue.clock).resume(at), terms);
        apply(new IssueResumed(issueId, issue.holder(), issue.deadlines.clock(), due, by, at));
    }
}
