package org.prachakhom.issue.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class IssueRegisterProjectionTest {
    private final ProjectionScenario scenario;
    private final IssueRegister register;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;
    private final IssueTurns turns;
    private final IssueLists lists;

    IssueRegisterProjectionTest(ProjectionScenario scenario, IssueRegister register) {
        this.scenario = scenario;
        this.register = register;
        this.issue = IssueLife.of(scenario, tenant);
        this.turns = new IssueTurns(issue);
        this.lists = new IssueLists(scenario, register, tenant);
    }

    @Test
    void showsAnIssueFromFilingToPublication() {
        scenario.publish(
                tenant,
                issue.filed(),
                issue.assigned("works", null),
                issue.started("works"),
                issue.claimed(1, "works"),
                issue.verified(1),
                issue.published());
        IssueCard card = row().card();
        assertThat(card.state()).isEqualTo(IssueState.PUBLISHED);
        assertThat(card.version()).isEqualTo(5);
        assertThat(card.outcome()).isEqualTo(Outcome.FIXED);
        assertThat(card.point()).isEqualTo(new GeoPoint(12.569, 99.958));
        assertThat(row().details().title()).isEqualTo("น้ำท่วมซอย 7");
        scenario.staysTheSame(tenant, "issue-register", "issue");
    }

    @Test
    void aCorrectedTextLeavesTheDayOfPublicationAsItWas() {
        scenario.publish(tenant, issue.filed(), issue.verified(1), issue.published());
        scenario.publish(tenant, issue.published(2, IssueLife.DUE));
        assertThat(row().card().publishedAt()).isEqualTo(IssueLife.FRIDAY);
        assertThat(row().card().version()).isEqualTo(3);
    }

    @Test
    void theNextAgencyHoldsItAndTheFormerOnesAreRemembered() {
        scenario.publish(
                tenant,
                issue.filed(),
                issue.assigned("pea", "works"),
                issue.started("pea"),
                issue.claimed(1, "pea"),
                issue.refuted(1, Finding.NOT_FOUND));
        assertThat(row().card().agency()).isNull();
        assertThat(row().card().state()).isEqualTo(IssueState.RETURNED);
        scenario.publish(tenant, issue.assigned("health", null));
        assertThat(row().subject().involved()).containsExactly("pea", "works", "health");
    }

    @Test
    void aTransferChangesTheHolderAndAReturnLeavesNone() {
        scenario.publish(tenant, issue.filed(), issue.assigned("pea", "works"), issue.transferred("pea", "health"));
        assertThat(row().card().state()).isEqualTo(IssueState.ASSIGNED);
        assertThat(row().card().agency()).isEqualTo("health");
        assertThat(row().details().liaison()).isNull();
        assertThat(row().card().due()).isEqualTo(IssueLife.DUE);
        scenario.publish(tenant, issue.returned("health"));
        assertThat(row().card().state()).isEqualTo(IssueState.RETURNED);
        assertThat(row().card().agency()).isNull();
        assertThat(row().card().due()).isNull();
        assertThat(row().subject().involved()).containsExactly("pea", "works", "health");
        scenario.staysTheSame(tenant, "issue-register", "issue");
    }

    @Test
    void whatIsClosedWithoutAFixSaysWhyAndIsNeitherOpenNorVerified() {
        IssueLife taken = IssueLife.of(scenario, tenant);
        scenario.publish(tenant, issue.filed(), issue.declined(DeclineReason.OUTSIDE_AUTHORITY));
        scenario.publish(tenant, taken.filed(), taken.assigned("works", null), taken.withdrawn(IssueLife.LEADER));
        IssueCard card = row().card();
        assertThat(card.state()).isEqualTo(IssueState.DECLINED);
        assertThat(card.declineReason()).isEqualTo(DeclineReason.OUTSIDE_AUTHORITY);
        assertThat(card.declinedAt()).isEqualTo(IssueLife.FRIDAY);
        assertThat(card.verifiedAt()).isNull();
        assertThat(row().details().decision()).isEqualTo(1);
        assertThat(lists.ids(Map.of("outcome", "CLOSED_WITHOUT_FIX")))
                .containsExactlyInAnyOrder(taken.id(), issue.id());
        assertThat(lists.ids(Map.of("state", "DECLINED", "overdue", false))).hasSize(2);
        assertThat(lists.ids(Map.of("open", true))).isEmpty();
        assertThat(lists.ids(Map.of("verified", true))).isEmpty();
        scenario.staysTheSame(tenant, "issue-register", "issue");
    }

    @Test
    void whatIsPutOffIsOpenAndNeverOverdueUntilItGoesOn() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.started("works"));
        scenario.publish(tenant, turns.deferred());
        assertThat(row().card().state()).isEqualTo(IssueState.DEFERRED);
        assertThat(row().card().deferralReason()).isEqualTo(DeferralReason.BUDGET);
        assertThat(row().card().deferredUntil()).isEqualTo(IssueTurns.LAST_DAY);
        assertThat(lists.ids(Map.of("open", true, "deferred", true))).containsExactly(issue.id());
        assertThat(lists.ids(Map.of("overdue", true), lists.secretary(), IssueTurns.LAST_DAY))
                .isEmpty();
        scenario.publish(tenant, turns.resumed());
        assertThat(row().card().state()).isEqualTo(IssueState.IN_PROGRESS);
        assertThat(row().card().due()).isEqualTo(IssueTurns.NEW_DUE);
        assertThat(row().card().deferralReason()).isNull();
        scenario.staysTheSame(tenant, "issue-register", "issue", "issue_search", "issue_past");
    }

    @Test
    void aMergedIssueFollowsItsTargetAndComesBackAsItWas() {
        IssueLife target = IssueLife.of(scenario, tenant);
        scenario.publish(tenant, target.filed(), issue.filed(), issue.assigned("works", null), issue.started("works"));
        // merged first: the policy that merges what was accepted then has nothing left to do
        scenario.publish(tenant, turns.deferred(), turns.mergedInto(target), new IssueTurns(target).accepted(issue));
        assertThat(row().card().state()).isEqualTo(IssueState.MERGED);
        assertThat(row().card().mergedInto()).isEqualTo(target.id());
        assertThat(row().card().agency()).isEqualTo("works");
        assertThat(lists.ids(Map.of("open", true))).containsExactly(target.id());
        assertThat(lists.ids(Map.of("mergedInto", target.id()))).containsExactly(issue.id());
        assertThat(row(target).details().duplicates()).isEqualTo(1);
        scenario.publish(tenant, turns.unmerged(target, IssueState.DEFERRED, IssueLife.DUE));
        scenario.publish(tenant, new IssueTurns(target).released(issue));
        assertThat(row().card().state()).isEqualTo(IssueState.DEFERRED);
        assertThat(row().card().deferralReason()).isEqualTo(DeferralReason.BUDGET);
        assertThat(row().card().mergedInto()).isNull();
        assertThat(row(target).details().duplicates()).isZero();
        scenario.staysTheSame(tenant, "issue-register", "issue", "issue_search", "issue_past");
    }

    @Test
    void aReopenedIssueIsOpenAndCountsNoMoreAsVerified() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.started("works"));
        scenario.publish(tenant, issue.claimed(1, "works"), issue.verified(1), issue.published());
        scenario.publish(tenant, turns.escalated(EscalationLevel.OVERDUE), turns.askedToReopen(), turns.notReopened());
        assertThat(row().card().state()).isEqualTo(IssueState.PUBLISHED);
        scenario.publish(tenant, turns.reopened("works"));
        IssueCard card = row().card();
        assertThat(card.state()).isEqualTo(IssueState.ASSIGNED);
        assertThat(card.outcome()).isNull();
        assertThat(List.of(row().details().decision(), row().details().reopenings()))
                .containsExactly(1, 1);
        assertThat(card)
                .extracting(IssueCard::verifiedAt, IssueCard::publishedAt, IssueCard::claimedAt)
                .containsOnlyNulls();
        assertThat(card.reopenedAt()).isEqualTo(IssueLife.FRIDAY);
        assertThat(row().details().escalations()).isEmpty();
        assertThat(lists.ids(Map.of("open", true, "verified", false, "reopened", true)))
                .containsExactly(issue.id());
        scenario.staysTheSame(tenant, "issue-register", "issue", "issue_search", "issue_past");
    }

    @Test
    void whatNobodyHeldIsReopenedAtTheDesk() {
        scenario.publish(tenant, issue.filed(), issue.declined(DeclineReason.NOT_FOUND), turns.reopened(null));
        assertThat(row().card().state()).isEqualTo(IssueState.RETURNED);
        assertThat(row().card().declineReason()).isNull();
        assertThat(row().card().declinedAt()).isNull();
    }

    @Test
    void whatIsTakenBackIsNoLongerPublishedButStillDecided() {
        scenario.publish(tenant, issue.filed(), issue.verified(1), issue.published(), turns.takenBack());
        assertThat(row().card().state()).isEqualTo(IssueState.VERIFIED);
        assertThat(row().card().publishedAt()).isNull();
        assertThat(row().card().outcome()).isEqualTo(Outcome.FIXED);
    }

    @Test
    void praiseIsPassedOnToTheAgencyWhichThenMayReadIt() {
        scenario.publish(tenant, issue.filed(), turns.passedOn("health"));
        assertThat(row().card().state()).isEqualTo(IssueState.ACKNOWLEDGED);
        assertThat(row().card().acknowledgedAt()).isEqualTo(IssueLife.FRIDAY);
        assertThat(row().card().passedOnTo()).isEqualTo("health");
        assertThat(row().seenBy(IssueLife.caller(tenant, Roles.OFFICER, "health"))
                        .details())
                .isNotNull();
        assertThat(lists.ids(Map.of("open", true))).isEmpty();
    }

    @Test
    void helpCommentsRatingsAndTimesThatRanOutAreToldWithIt() {
        scenario.publish(
                tenant, issue.filed(), turns.helpedBy("health"), turns.commented(true), turns.commented(false));
        scenario.publish(tenant, turns.escalated(EscalationLevel.DUE_SOON), turns.escalated(EscalationLevel.OVERDUE));
        scenario.publish(tenant, turns.rated("c07", 2), turns.rated("c08", 5), turns.rated("c07", 4));
        IssueDetails details = row().details();
        assertThat(details.contributors()).containsExactly("health");
        assertThat(details.comments()).isEqualTo(1);
        assertThat(details.escalations()).containsExactly(EscalationLevel.DUE_SOON, EscalationLevel.OVERDUE);
        assertThat(details.rating()).isEqualTo(new IssueDetails.Rating(4.5, 2));
        assertThat(lists.ids(Map.of("contributor", "health", "escalated", true)))
                .containsExactly(issue.id());
        IssueView helper = row().seenBy(IssueLife.caller(tenant, Roles.OFFICER, "health"));
        assertThat(helper.details()).isNotNull();
        assertThat(helper.filer()).isNull();
        scenario.staysTheSame(tenant, "issue-register", "issue", "issue_search", "issue_past");
    }

    private IssueRow row() {
        return row(issue);
    }

    private IssueRow row(IssueLife of) {
        return scenario.read(
                tenant, () -> register.issue(of.id(), IssueLife.MONDAY).orElseThrow());
    }
}
