package org.prachakhom.issue.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueDetours;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.history.HistoryReader;
import org.prachakhom.issue.history.IssueHistory;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** Filed on a Monday; what agencies do with it later happens on the Friday, four days after. */
@ServiceTest
class ResponsibilityProjectionTest {
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final Instant TUESDAY = IssueLife.FRIDAY.plus(Duration.ofDays(4));

    private final ProjectionScenario scenario;
    private final Ledger ledger;
    private final IssueHistory history;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;
    private final IssueDetours detours;

    ResponsibilityProjectionTest(ProjectionScenario scenario, Ledger ledger, IssueHistory history) {
        this.scenario = scenario;
        this.ledger = ledger;
        this.history = history;
        this.issue = IssueLife.of(scenario, tenant);
        this.detours = new IssueDetours(issue);
    }

    @Test
    void tellsWhoHeldItWhenAndHowItCameToThem() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.started("works"));
        scenario.publish(tenant, issue.transferred("works", "health"), issue.returned("health"));
        Responsibility found = ledger(TUESDAY);
        assertThat(found.turns()).extracting(Turn::agency).containsExactly(null, "works", "health", null);
        assertThat(found.turns())
                .extracting(Turn::came)
                .containsExactly(Came.FILED, Came.ASSIGNED, Came.TRANSFERRED, Came.RETURNED);
        assertThat(found.turns()).extracting(Turn::seconds).containsExactly(0L, 4 * DAY, 0L, 4 * DAY);
        assertThat(found.turns().getLast().until()).isNull();
        assertThat(found.seconds()).isEqualTo(8 * DAY);
        assertThat(found.handOvers()).isEqualTo(1);
        scenario.staysTheSame(tenant, "responsibility", "issue_responsibility", "responsibility_turn");
    }

    @Test
    void anIssueThatComesBackToAnAgencyIsALoop() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null));
        scenario.publish(tenant, issue.transferred("works", "health"), issue.transferred("health", "works"));
        Responsibility found = ledger(TUESDAY);
        assertThat(found.loops()).containsExactly(List.of("works", "health", "works"));
        assertThat(found.turns()).extracting(Turn::again).containsExactly(false, false, false, true);
    }

    @Test
    void timeInWhichAnAgencyCouldOnlyWaitIsToldApart() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.started("works"));
        scenario.publish(tenant, detours.deferred("works", IssueDetours.UNTIL, IssueLife.MONDAY.plusSeconds(DAY)));
        scenario.publish(tenant, detours.resumed("works", IssueLife.DUE, IssueLife.MONDAY.plusSeconds(3 * DAY)));
        scenario.publish(tenant, issue.claimed(1, "works"));
        Turn waiting = ledger(TUESDAY).turns().getLast();
        assertThat(waiting.seconds()).isEqualTo(8 * DAY);
        assertThat(waiting.secondsDeferred()).isEqualTo(2 * DAY);
        assertThat(waiting.secondsClaimed()).isEqualTo(4 * DAY);
        scenario.publish(tenant, issue.refuted(1, Finding.NOT_FIXED));
        assertThat(ledger(TUESDAY).turns().getLast().secondsClaimed())
                .as("judged on the day of the claim")
                .isZero();
        scenario.staysTheSame(tenant, "responsibility", "responsibility_turn", "responsibility_pause");
    }

    @Test
    void theClockOfTheWholeRunsUntilThePublicationAndGoesOnWhenThatIsTakenBackOrDisputed() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.started("works"));
        scenario.publish(tenant, issue.claimed(1, "works"), issue.verified(1));
        assertThat(ledger(TUESDAY).seconds()).isEqualTo(8 * DAY);
        assertThat(ledger(TUESDAY).turns().getLast().until()).isEqualTo(IssueLife.FRIDAY);
        scenario.publish(tenant, issue.published(), issue.published(2, TUESDAY));
        assertThat(ledger(TUESDAY).endedAt()).isEqualTo(IssueLife.FRIDAY);
        assertThat(ledger(TUESDAY).seconds()).isEqualTo(4 * DAY);
        scenario.publish(tenant, detours.takenBack(IssueState.VERIFIED, TUESDAY));
        assertThat(ledger(TUESDAY).seconds()).isEqualTo(8 * DAY);
        scenario.publish(tenant, issue.published(3, TUESDAY), detours.reopened("works", IssueLife.DUE, TUESDAY));
        Responsibility again = ledger(TUESDAY);
        assertThat(again.endedAt()).isNull();
        assertThat(again.turns().getLast().came()).isEqualTo(Came.REOPENED);
        assertThat(again.loops()).isEmpty();
    }

    @Test
    void aMergedIssueIsHeldByNobodyUntilItIsUnmerged() {
        String target = StreamIds.next();
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null));
        scenario.publish(tenant, detours.mergedInto(target, IssueLife.FRIDAY));
        assertThat(ledger(TUESDAY).turns()).noneMatch(turn -> turn.until() == null);
        assertThat(ledger(TUESDAY).seconds()).isEqualTo(4 * DAY);
        scenario.publish(tenant, detours.unmergedFrom(target, IssueState.DEFERRED, IssueLife.DUE, TUESDAY));
        Turn back = ledger(TUESDAY.plusSeconds(DAY)).turns().getLast();
        assertThat(back.agency()).isEqualTo("works");
        assertThat(back.came()).isEqualTo(Came.UNMERGED);
        assertThat(back.secondsDeferred()).isEqualTo(DAY);
    }

    @Test
    void tellsWhichTimesRanOut() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null));
        scenario.publish(tenant, detours.escalated(EscalationLevel.OVERDUE, "works", IssueLife.DUE));
        assertThat(ledger(TUESDAY).escalations()).singleElement().satisfies(reached -> {
            assertThat(reached.level()).isEqualTo(EscalationLevel.OVERDUE);
            assertThat(reached.agency()).isEqualTo("works");
            assertThat(reached.due()).isEqualTo(IssueLife.DUE);
        });
        scenario.staysTheSame(tenant, "responsibility", "responsibility_escalation");
    }

    @Test
    void namesPersonsOnlyToThoseWhoMayKnowThem() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null));
        scenario.publish(tenant, issue.declined(DeclineReason.NOT_FEASIBLE));
        assertThat(by(Roles.SECRETARY, null)).containsExactly("leader-07", "secretary");
        assertThat(by(Roles.MONITOR, null)).containsExactly(null, "secretary");
        assertThat(by(Roles.OFFICER, "police")).containsExactly(null, null);
    }

    private List<@Nullable String> by(String role, @Nullable String agency) {
        return read(role, agency, TUESDAY).turns().stream().map(Turn::by).toList();
    }

    private Responsibility ledger(Instant now) {
        return read(Roles.SECRETARY, null, now);
    }

    private Responsibility read(String role, @Nullable String agency, Instant now) {
        return scenario.read(tenant, () -> {
            var subject = history.subject(issue.id()).orElseThrow();
            HistoryReader reader = new HistoryReader(IssueLife.caller(tenant, role, agency), subject);
            return ledger.of(issue.id(), reader, now).orElseThrow();
        });
    }
}
