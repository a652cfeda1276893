package org.prachakhom.issue.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.issue.IssueDetours;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.worktime.WorkingDays;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** What waits for an agency when an issue is parked, merged, opened again, or held by another that it helps. */
@ServiceTest
class InboxDetoursTest {
    private static final WorkingDays DAYS = new WorkingDays(ZoneId.of("Asia/Bangkok"));
    private static final Instant APRIL = Instant.parse("2026-04-20T16:59:59Z");

    private final ProjectionScenario scenario;
    private final AgencyInbox inbox;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;
    private final IssueDetours detours;

    InboxDetoursTest(ProjectionScenario scenario, AgencyInbox inbox) {
        this.scenario = scenario;
        this.inbox = inbox;
        this.issue = IssueLife.of(scenario, tenant);
        this.detours = new IssueDetours(issue);
    }

    @Test
    void aDeferredIssueIsParkedInALaneOfItsOwnAndNeverOverdue() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null));
        scenario.publish(tenant, detours.deferred("works", IssueDetours.UNTIL, IssueLife.FRIDAY));
        Instant longAfterDue = Instant.parse("2026-03-01T00:00:00Z");
        assertThat(waiting("works", null, longAfterDue)).isEmpty();
        assertThat(waiting("works", InboxLane.OVERDUE, longAfterDue)).isEmpty();
        assertThat(waiting("works", InboxLane.DEFERRED, longAfterDue))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.overdue()).isFalse();
                    assertThat(item.deferredUntil()).isEqualTo(IssueDetours.UNTIL);
                    assertThat(item.deferralReason()).isEqualTo(DeferralReason.BUDGET);
                });
        scenario.publish(tenant, detours.resumed("works", APRIL, IssueDetours.UNTIL));
        assertThat(waiting("works", InboxLane.DEFERRED, longAfterDue)).isEmpty();
        assertThat(waiting("works", null, longAfterDue)).singleElement().satisfies(item -> {
            assertThat(item.due()).isEqualTo(APRIL);
            assertThat(item.deferredUntil()).isNull();
        });
        scenario.staysTheSame(tenant, "agency-inbox", "agency_inbox");
    }

    @Test
    void whatIsParkedForTheShortestTimeComesFirst() {
        IssueLife other = IssueLife.of(scenario, tenant);
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null));
        scenario.publish(tenant, detours.deferred("works", IssueDetours.UNTIL, IssueLife.FRIDAY));
        scenario.publish(tenant, other.filed(), other.assigned("works", null));
        scenario.publish(tenant, new IssueDetours(other).deferred("works", IssueLife.DUE, IssueLife.FRIDAY));
        assertThat(waiting("works", InboxLane.DEFERRED, IssueLife.FRIDAY))
                .extracting(InboxItem::id)
                .containsExactly(other.id(), issue.id());
    }

    @Test
    void aMergedIssueWaitsForNobodyUntilItIsAMatterOfItsOwnAgain() {
        String target = StreamIds.next();
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.started("works"));
        scenario.publish(tenant, detours.mergedInto(target, IssueLife.MONDAY));
        assertThat(waiting("works", null, IssueLife.MONDAY)).isEmpty();
        scenario.publish(tenant, detours.unmergedFrom(target, IssueState.IN_PROGRESS, APRIL, IssueLife.FRIDAY));
        assertThat(waiting("works", null, IssueLife.FRIDAY)).singleElement().satisfies(item -> {
            assertThat(item.fresh()).isFalse();
            assertThat(item.due()).isEqualTo(APRIL);
        });
    }

    @Test
    void aDecidedIssueArrivesAgainWhenItIsReopenedAndPraiseNeverDoes() {
        IssueLife praise = IssueLife.of(scenario, tenant);
        scenario.publish(tenant, praise.filed(), new IssueDetours(praise).passedOn("works"));
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.started("works"));
        scenario.publish(tenant, issue.claimed(1, "works"), issue.verified(1), issue.published(), detours.rated(2));
        assertThat(waiting("works", null, IssueLife.FRIDAY)).isEmpty();
        scenario.publish(tenant, detours.reopenRequested(IssueLife.FRIDAY));
        scenario.publish(tenant, detours.reopened("works", APRIL, IssueLife.FRIDAY));
        assertThat(waiting("works", InboxLane.FRESH, IssueLife.FRIDAY))
                .singleElement()
                .satisfies(item -> assertThat(item.version()).isEqualTo(8));
        scenario.staysTheSame(tenant, "agency-inbox", "agency_inbox");
    }

    @Test
    void aContributorSeesWhatItHelpsWithApartFromItsOwn() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), detours.helpedBy("health"));
        assertThat(waiting("health", null, IssueLife.MONDAY)).isEmpty();
        assertThat(waiting("health", InboxLane.OVERDUE, APRIL)).isEmpty();
        assertThat(waiting("health", InboxLane.HELPING, IssueLife.MONDAY))
                .singleElement()
                .extracting(InboxItem::agency)
                .isEqualTo("works");
        assertThat(waiting("works", InboxLane.HELPING, IssueLife.MONDAY)).isEmpty();
        scenario.publish(tenant, issue.transferred("works", "health"));
        assertThat(waiting("health", InboxLane.HELPING, IssueLife.MONDAY)).isEmpty();
        assertThat(waiting("health", null, IssueLife.MONDAY)).hasSize(1);
    }

    @Test
    void talkAndWarningsMoveOnlyTheVersion() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null));
        scenario.publish(tenant, detours.comment(true, "รอรถดูดโคลน", IssueDetours.OFFICER));
        scenario.publish(tenant, detours.escalated(EscalationLevel.OVERDUE, "works", IssueLife.DUE));
        assertThat(waiting("works", InboxLane.FRESH, IssueLife.MONDAY))
                .singleElement()
                .satisfies(item -> assertThat(item.version()).isEqualTo(3));
    }

    private List<InboxItem> waiting(String agency, @Nullable InboxLane lane, Instant now) {
        return scenario.read(tenant, () -> inbox.waiting(agency, lane, now, DAYS, new Cursor(null, 10)));
    }
}
