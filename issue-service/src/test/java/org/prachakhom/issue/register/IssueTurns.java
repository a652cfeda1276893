package org.prachakhom.issue.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.CommentAdded;
import org.prachakhom.events.issue.ContributorAdded;
import org.prachakhom.events.issue.DuplicateAccepted;
import org.prachakhom.events.issue.DuplicateReleased;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ReopenRefused;
import org.prachakhom.events.issue.ReopenRequested;
import org.prachakhom.events.issue.SatisfactionRated;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.kit.ids.StreamIds;

/** The turns that the life of an issue may take beside its straight way. */
record IssueTurns(IssueLife issue) {
    static final Instant LAST_DAY = Instant.parse("2026-03-31T16:59:59Z");
    static final Instant NEW_DUE = Instant.parse("2026-04-20T16:59:59Z");

    private static final Actor BY = new Actor("secretary", Roles.SECRETARY, null);
    private static final Instant AT = IssueLife.FRIDAY;

    IssueDeferred deferred() {
        return new IssueDeferred(
                issue.id(), "works", DeferralReason.BUDGET, LAST_DAY, 1, 1, issue.text("รองบปีหน้า"), BY, AT);
    }

    IssueResumed resumed() {
        return new IssueResumed(issue.id(), "works", 1, NEW_DUE, BY, AT);
    }

    PraisePassedOn passedOn(@Nullable String agency) {
        return new PraisePassedOn(issue.id(), 1, Outcome.NOTED, agency, null, BY, AT);
    }

    DuplicateAccepted accepted(IssueLife duplicate) {
        return new DuplicateAccepted(issue.id(), duplicate.id(), "HH-2569-000002", "c08", BY, AT);
    }

    DuplicateReleased released(IssueLife duplicate) {
        return new DuplicateReleased(issue.id(), duplicate.id(), null, BY, AT);
    }

    IssueMerged mergedInto(IssueLife target) {
        return new IssueMerged(issue.id(), target.id(), BY, AT);
    }

    IssueUnmerged unmerged(IssueLife target, IssueState state, @Nullable Instant due) {
        return new IssueUnmerged(issue.id(), target.id(), state.name(), due, BY, AT);
    }

    PublicationTakenBack takenBack() {
        return new PublicationTakenBack(
                issue.id(), 1, 1, IssueState.VERIFIED.name(), issue.text("มีชื่อบุคคล"), BY, AT);
    }

    ReopenRequested askedToReopen() {
        return new ReopenRequested(issue.id(), 1, 1, "c07", issue.text("ท่วมอีกแล้ว"), BY, AT);
    }

    ReopenRefused notReopened() {
        return new ReopenRefused(issue.id(), 1, issue.text("ไม่พบน้ำขัง"), BY, AT);
    }

    IssueReopened reopened(@Nullable String agency) {
        Instant due = agency == null ? null : NEW_DUE;
        return new IssueReopened(issue.id(), 1, null, agency, null, 2, due, issue.text("ท่วมอีกแล้ว"), BY, AT);
    }

    SatisfactionRated rated(String community, int score) {
        return new SatisfactionRated(issue.id(), community, 1, score, null, BY, AT);
    }

    IssueEscalated escalated(EscalationLevel level) {
        return new IssueEscalated(issue.id(), level, 1, "works", IssueLife.DUE, BY, AT);
    }

    CommentAdded commented(boolean internal) {
        return new CommentAdded(issue.id(), StreamIds.next(), internal, issue.text("ลงไปดูแล้ว"), BY, AT);
    }

    ContributorAdded helpedBy(String agency) {
        return new ContributorAdded(issue.id(), agency, null, BY, AT);
    }
}
