package org.prachakhom.issue.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.followup.RecheckRecorded;
import org.prachakhom.events.followup.VerdictGiven;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.PolicyScenario;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class WhenVerdictGivenThenConfirmOrRefutePolicyTest {
    private static final Actor FOLLOW_UP = new Actor("kpt", Roles.FOLLOW_UP, null);
    private static final Actor ADMIN = new Actor("admin", Roles.ADMIN, null);

    private final PolicyScenario scenario;
    private final StaleVerdicts stale;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;

    WhenVerdictGivenThenConfirmOrRefutePolicyTest(
            PolicyScenario scenario, ProjectionScenario facts, StaleVerdicts stale) {
        this.scenario = scenario;
        this.stale = stale;
        this.issue = IssueLife.of(facts, tenant);
    }

    @BeforeEach
    void anIssueIsClaimed() {
        scenario.publish(
                tenant,
                new MunicipalityRegistered(
                        StreamIds.named("municipality", tenant, tenant),
                        tenant,
                        "หัวหิน",
                        "HH",
                        "ประจวบฯ",
                        "Asia/Bangkok",
                        null,
                        ADMIN,
                        IssueLife.MONDAY),
                new ServiceLevelSet(
                        StreamIds.named("service-level", tenant, "NORMAL"),
                        tenant,
                        "NORMAL",
                        new ServiceSpan(15, DayCount.WORKING),
                        ADMIN,
                        IssueLife.MONDAY),
                issue.filed(),
                issue.assigned("works", null),
                issue.started("works"),
                issue.claimed(1, "works"));
    }

    @Test
    void fixedConfirmsAndSaysWhoDecided() {
        VerdictGiven verdict = verdict(1, Finding.FIXED);
        scenario.publish(tenant, verdict);
        assertThat(last()).isInstanceOfSatisfying(ResolutionVerified.class, verified -> {
            assertThat(verified.by()).isEqualTo(FOLLOW_UP);
            assertThat(verified.finding()).isEqualTo(verdict.finding());
        });
        scenario.isHarmlessTwice(issue.id(), tenant, verdict);
    }

    @Test
    void notFixedRefutesWithTheTimeThatWasLeft() {
        VerdictGiven verdict = verdict(1, Finding.NOT_FIXED);
        scenario.publish(tenant, verdict);
        assertThat(last()).isInstanceOfSatisfying(ClaimRefuted.class, refuted -> assertThat(refuted.due())
                .isEqualTo(Instant.parse("2026-02-02T16:59:59Z")));
        scenario.isHarmlessTwice(issue.id(), tenant, verdict);
    }

    @Test
    void aVerdictOnAnotherClaimIsDroppedAndCounted() {
        double before = stale.count();
        scenario.publish(tenant, verdict(2, Finding.FIXED));
        assertThat(scenario.eventsOf(issue.id())).hasSize(4);
        assertThat(stale.count()).isEqualTo(before + 1);
    }

    @Test
    void whatDidNotLastIsOpenedAgainOnce() {
        scenario.publish(tenant, verdict(1, Finding.FIXED));
        RecheckRecorded failed = recheck(false);
        scenario.publish(tenant, failed);
        assertThat(scenario.eventsOf(issue.id()).getLast()).isInstanceOfSatisfying(IssueReopened.class, reopened -> {
            assertThat(reopened.recheckedClaim()).isEqualTo(1);
            assertThat(reopened.reason()).isEqualTo(failed.finding());
        });
        scenario.isHarmlessTwice(issue.id(), tenant, failed);
    }

    @Test
    void whatLastedStaysAsItIs() {
        scenario.publish(tenant, verdict(1, Finding.FIXED), recheck(true));
        assertThat(last()).isInstanceOf(ResolutionVerified.class);
    }

    private RecheckRecorded recheck(boolean passed) {
        return new RecheckRecorded(issue.id(), 1, passed, issue.text("ไปดูอีกครั้ง"), FOLLOW_UP, IssueLife.FRIDAY);
    }

    private Object last() {
        List<Object> events = scenario.eventsOf(issue.id());
        assertThat(events).hasSize(5);
        return events.getLast();
    }

    private VerdictGiven verdict(int claim, Finding finding) {
        return new VerdictGiven(
                issue.id(), claim, finding, null, issue.text("ไปดูมาแล้ว"), FOLLOW_UP, IssueLife.FRIDAY);
    }
}
