package org.prachakhom.notification;

import static org.prachakhom.notification.IssueStory.AT;
import static org.prachakhom.notification.IssueStory.ID;
import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.CommentAdded;
import org.prachakhom.events.issue.ContributorAdded;
import org.prachakhom.events.issue.DuplicateAccepted;
import org.prachakhom.events.issue.DuplicateReleased;
import org.prachakhom.events.issue.EvidenceAttached;
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
import org.prachakhom.events.publication.TakeBackRequested;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.events.value.Outcome;

/** The less usual turns of the issue of {@link IssueStory}. */
public final class IssueTurns {
    /** A second report of the same matter, of community c08. */
    public static final String TWIN = "0197c0de-0000-7000-8000-000000000002";

    public static final String TWIN_NUMBER = "HH-2569-000002";

    private static final Actor BY = new Actor("somsri", "SECRETARY", null);

    private IssueTurns() {}

    public static IssueDeferred deferred() {
        return new IssueDeferred(ID, "works", DeferralReason.BUDGET, AT, 1, 1, sealed(ID, "รองบปีหน้า"), BY, AT);
    }

    public static IssueResumed resumed() {
        return new IssueResumed(ID, "works", 1, AT, BY, AT);
    }

    public static PraisePassedOn passedOn(@Nullable String agency) {
        return new PraisePassedOn(ID, 1, Outcome.NOTED, agency, sealed(ID, "แจ้งกองช่างแล้ว"), BY, AT);
    }

    /** The issue follows its twin. */
    public static IssueMerged merged() {
        return new IssueMerged(ID, TWIN, BY, AT);
    }

    public static IssueUnmerged unmerged(String state) {
        return new IssueUnmerged(ID, TWIN, state, null, BY, AT);
    }

    /** The twin follows the issue. */
    public static DuplicateAccepted accepted() {
        return new DuplicateAccepted(ID, TWIN, TWIN_NUMBER, "c08", BY, AT);
    }

    public static DuplicateReleased released() {
        return new DuplicateReleased(ID, TWIN, null, BY, AT);
    }

    public static PublicationTakenBack takenBack(int textVersion) {
        return new PublicationTakenBack(ID, 1, textVersion, "VERIFIED", sealed(ID, "มีชื่อบุคคลในข้อความ"), BY, AT);
    }

    public static TakeBackRequested takeBackAsked(int textVersion) {
        return new TakeBackRequested(ID, "HH", 1, textVersion, sealed(ID, "มีชื่อบุคคลในข้อความ"), BY, AT);
    }

    public static ReopenRequested disputed() {
        return new ReopenRequested(ID, 1, 1, "c07", sealed(ID, "ดับอีกแล้ว"), BY, AT);
    }

    public static ReopenRefused reopenRefused() {
        return new ReopenRefused(ID, 1, sealed(ID, "ตรวจแล้วติดทุกดวง"), BY, AT);
    }

    public static IssueReopened reopened(@Nullable String agency) {
        return new IssueReopened(
                ID, 1, null, agency, null, 2, agency == null ? null : AT, sealed(ID, "ดับจริง"), BY, AT);
    }

    public static SatisfactionRated rated() {
        return new SatisfactionRated(ID, "c07", 1, 5, null, BY, AT);
    }

    public static CommentAdded commented(boolean internal) {
        return new CommentAdded(
                ID, "0197c0de-0000-7000-8000-0000000000c1", internal, sealed(ID, "นัดเข้าซ่อม"), BY, AT);
    }

    public static EvidenceAttached shown(String role) {
        return new EvidenceAttached(
                ID, List.of("aaa"), sealed(ID, "น้ำถึงเข่า"), new Actor("somebody", role, null), AT);
    }

    public static ContributorAdded helpedBy(String agency) {
        return new ContributorAdded(ID, agency, null, BY, AT);
    }

    public static IssueEscalated late(EscalationLevel level) {
        return new IssueEscalated(ID, level, 1, "power", AT, BY, AT);
    }
}
