package org.prachakhom.issue.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Finding;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.sight.Sight;
import org.prachakhom.issue.worktime.WorkingDays;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class AgencyInboxProjectionTest {
    private static final WorkingDays DAYS = new WorkingDays(ZoneId.of("Asia/Bangkok"));

    private final ProjectionScenario scenario;
    private final AgencyInbox inbox;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;

    AgencyInboxProjectionTest(ProjectionScenario scenario, AgencyInbox inbox) {
        this.scenario = scenario;
        this.inbox = inbox;
        this.issue = IssueLife.of(scenario, tenant);
    }

    @Test
    void holdsWhatIsAssignedUntilItIsClaimed() {
        scenario.publish(tenant, issue.filed());
        assertThat(waiting("works", null, IssueLife.MONDAY)).isEmpty();
        scenario.publish(tenant, issue.assigned("works", null));
        assertThat(waiting("works", InboxLane.FRESH, IssueLife.MONDAY)).hasSize(1);
        scenario.publish(tenant, issue.started("works"));
        assertThat(waiting("works", InboxLane.FRESH, IssueLife.MONDAY)).isEmpty();
        assertThat(waiting("works", null, IssueLife.MONDAY)).hasSize(1);
        scenario.publish(tenant, issue.claimed(1, "works"));
        assertThat(waiting("works", null, IssueLife.MONDAY)).isEmpty();
        scenario.publish(tenant, issue.refuted(1, Finding.NOT_FIXED));
        assertThat(waiting("works", InboxLane.FRESH, IssueLife.MONDAY)).hasSize(1);
        scenario.staysTheSame(tenant, "agency-inbox", "agency_inbox");
    }

    @Test
    void aTransferredIssueWaitsForTheNextAgencyAndAReturnedOneForNone() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.started("works"));
        scenario.publish(tenant, issue.transferred("works", "health"));
        assertThat(waiting("works", null, IssueLife.MONDAY)).isEmpty();
        assertThat(waiting("health", InboxLane.FRESH, IssueLife.MONDAY))
                .singleElement()
                .satisfies(item -> assertThat(item.due()).isEqualTo(IssueLife.DUE));
        scenario.publish(tenant, issue.returned("health"));
        assertThat(waiting("health", null, IssueLife.MONDAY)).isEmpty();
        scenario.staysTheSame(tenant, "agency-inbox", "agency_inbox");
    }

    @Test
    void whatIsTakenBackOrClosedWaitsForNobody() {
        IssueLife closed = IssueLife.of(scenario, tenant);
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.withdrawn(IssueLife.LEADER));
        scenario.publish(tenant, closed.filed(), closed.declined(DeclineReason.NOT_FEASIBLE));
        assertThat(waiting("works", null, IssueLife.MONDAY)).isEmpty();
    }

    @Test
    void theLiaisonSeesWhatWaitsForAnExternalAgency() {
        scenario.publish(tenant, issue.filed(), issue.assigned("pea", "works"));
        assertThat(waiting("works", null, IssueLife.MONDAY))
                .singleElement()
                .extracting(InboxItem::agency)
                .isEqualTo("pea");
        assertThat(waiting("health", null, IssueLife.MONDAY)).isEmpty();
    }

    /** Due on Monday 2 February: soon from Thursday, because the weekend is no working time. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-28T16:59:59Z, false, false",
        "2026-01-28T17:00:00Z, true,  false",
        "2026-02-02T16:59:59Z, true,  false",
        "2026-02-02T17:00:00Z, false, true",
    })
    void dueSoonAndOverdueAreComputedWhenRead(Instant now, boolean dueSoon, boolean overdue) {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null));
        assertThat(waiting("works", null, now)).singleElement().satisfies(item -> {
            assertThat(item.dueSoon()).isEqualTo(dueSoon);
            assertThat(item.overdue()).isEqualTo(overdue);
        });
        assertThat(waiting("works", InboxLane.DUE_SOON, now)).hasSize(dueSoon ? 1 : 0);
        assertThat(waiting("works", InboxLane.OVERDUE, now)).hasSize(overdue ? 1 : 0);
    }

    @Test
    void theTitleIsTheCorrectedOne() {
        scenario.publish(tenant, issue.filed(), issue.corrected(), issue.assigned("works", null));
        assertThat(waiting("works", null, IssueLife.MONDAY))
                .singleElement()
                .extracting(InboxItem::title)
                .isEqualTo("น้ำท่วมซอย 9");
    }

    @Test
    void erasedTitlesAreGone() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.erased());
        assertThat(waiting("works", null, IssueLife.MONDAY))
                .singleElement()
                .extracting(InboxItem::title)
                .isEqualTo(Sight.ERASED);
        assertThat(scenario.rows(tenant, "agency_inbox")).asString().doesNotContain("น้ำ");
    }

    private List<InboxItem> waiting(String agency, @Nullable InboxLane lane, Instant now) {
        return scenario.read(tenant, () -> inbox.waiting(agency, lane, now, DAYS, new Cursor(null, 10)));
    }
}
