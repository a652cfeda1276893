package org.prachakhom.issue;

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
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.kit.ids.StreamIds;

/** The facts of an issue off its straight way: parked, merged, disputed, helped with, talked about. */
public record IssueDetours(IssueLife issue) {
    /** The last moment of 31 March in Bangkok. */
    public static final Instant UNTIL = Instant.parse("2026-03-31T16:59:59Z");

    public static final Actor SECRETARY = new Actor("secretary", Roles.SECRETARY, null);
    public static final Actor OFFICER = new Actor("officer", Roles.OFFICER, null);
    public static final Actor NEIGHBOUR = new Actor("leader-17", Roles.LEADER, null);
    private static final Actor FOLLOW_UP = new Actor("kpt", Roles.FOLLOW_UP, null);
    private static final Actor PUBLISHER = new Actor("pr", Roles.PUBLISHER, null);
    private static final Actor SYSTEM = new Actor("system", Roles.SYSTEM, null);

    public IssueDeferred deferred(String agency, Instant until, Instant at) {
        return new IssueDeferred(
                issue.id(), agency, DeferralReason.BUDGET, until, 1, 1, issue.text("รองบปีหน้า"), OFFICER, at);
    }

    public IssueResumed resumed(String agency, Instant due, Instant at) {
        return new IssueResumed(issue.id(), agency, 1, due, OFFICER, at);
    }

    public IssueMerged mergedInto(String target, Instant at) {
        return new IssueMerged(issue.id(), target, SECRETARY, at);
    }

    public IssueUnmerged unmergedFrom(String target, IssueState state, @Nullable Instant due, Instant at) {
        return new IssueUnmerged(issue.id(), target, state.name(), due, SECRETARY, at);
    }

    public DuplicateAccepted duplicate(IssueLife other) {
        return new DuplicateAccepted(
                issue.id(), other.id(), other.filed().number(), "c08", SECRETARY, IssueLife.MONDAY);
    }

    public DuplicateReleased released(IssueLife other) {
        return new DuplicateReleased(issue.id(), other.id(), null, SECRETARY, IssueLife.FRIDAY);
    }

    public PraisePassedOn passedOn(String agency) {
        return new PraisePassedOn(issue.id(), 1, Outcome.NOTED, agency, null, SECRETARY, IssueLife.FRIDAY);
    }

    public PublicationTakenBack takenBack(IssueState state, Instant at) {
        return new PublicationTakenBack(issue.id(), 1, 1, state.name(), issue.text("มีชื่อบุคคล"), PUBLISHER, at);
    }

    public ReopenRequested reopenRequested(Instant at) {
        return new ReopenRequested(issue.id(), 1, 1, "c07", issue.text("ท่วมอีกแล้ว"), NEIGHBOUR, at);
    }

    public ReopenRefused reopenRefused(Instant at) {
        return new ReopenRefused(issue.id(), 1, issue.text("เป็นจุดอื่น"), FOLLOW_UP, at);
    }

    public IssueReopened reopened(@Nullable String agency, @Nullable Instant due, Instant at) {
        return new IssueReopened(
                issue.id(), 1, null, agency, null, 2, due, issue.text("ไปดูแล้วท่วมจริง"), FOLLOW_UP, at);
    }

    public SatisfactionRated rated(int score) {
        return new SatisfactionRated(issue.id(), "c07", 1, score, issue.text("ขอบคุณค่ะ"), NEIGHBOUR, IssueLife.FRIDAY);
    }

    public IssueEscalated escalated(EscalationLevel level, @Nullable String agency, Instant due) {
        return new IssueEscalated(issue.id(), level, 1, agency, due, SYSTEM, due);
    }

    public CommentAdded comment(boolean internal, String text, Actor by) {
        return new CommentAdded(issue.id(), StreamIds.next(), internal, issue.text(text), by, IssueLife.MONDAY);
    }

    public ContributorAdded helpedBy(String agency) {
        return new ContributorAdded(issue.id(), agency, issue.text("ช่วยขนดิน"), SECRETARY, IssueLife.MONDAY);
    }
}
