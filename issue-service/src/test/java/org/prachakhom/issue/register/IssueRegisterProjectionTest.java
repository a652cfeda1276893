package org.prachakhom.issue.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.register.IssueRegister.Filter;
import org.prachakhom.issue.sight.Sight;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class IssueRegisterProjectionTest {
    private final ProjectionScenario scenario;
    private final IssueRegister register;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;

    IssueRegisterProjectionTest(ProjectionScenario scenario, IssueRegister register) {
        this.scenario = scenario;
        this.register = register;
        this.issue = IssueLife.of(scenario, tenant);
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
        assertThat(row().subject().holders()).containsExactly("pea", "works", "health");
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
        assertThat(row().subject().holders()).containsExactly("pea", "works", "health");
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
        Filter withoutFix = figure(null, null, "CLOSED_WITHOUT_FIX", null, null);
        assertThat(list(withoutFix, IssueLife.DUE)).containsExactly(taken.id(), issue.id());
        assertThat(list(filter("DECLINED", false), IssueLife.DUE.plusSeconds(1)))
                .containsExactly(taken.id(), issue.id());
        assertThat(list(figure(true, null, null, null, null), IssueLife.DUE)).isEmpty();
        assertThat(list(figure(null, true, null, null, null), IssueLife.DUE)).isEmpty();
        scenario.staysTheSame(tenant, "issue-register", "issue");
    }

    @Test
    void aCallerSeesWhatTheirRoleAllows() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null));
        IssueView stranger = row().seenBy(IssueLife.caller(tenant, Roles.LEADER, null, "c08"));
        assertThat(stranger.details()).isNull();
        assertThat(stranger.filer()).isNull();
        IssueView monitor = row().seenBy(IssueLife.caller(tenant, Roles.MONITOR, null));
        assertThat(monitor.details()).isNotNull();
        assertThat(monitor.filer()).isNull();
        IssueView holder = row().seenBy(IssueLife.caller(tenant, Roles.OFFICER, "works"));
        assertThat(holder.filer()).isEqualTo(new IssueView.Filer("leader-07", null));
    }

    @Test
    void correctedWordsTakeThePlaceOfTheFormerOnes() {
        scenario.publish(tenant, issue.filed(), issue.corrected());
        assertThat(row().details().title()).isEqualTo("น้ำท่วมซอย 9");
        assertThat(row().details().description()).isEmpty();
        assertThat(row().details().place()).isNotNull().extracting("words").isEqualTo("หลังวัด");
        assertThat(row().card().point()).isNull();
        assertThat(row().card().version()).isEqualTo(1);
        assertThat(scenario.rows(tenant, "issue")).asString().doesNotContain("ซอย 7", "หน้าวัด");
        scenario.staysTheSame(tenant, "issue-register", "issue");
    }

    @Test
    void erasedTextIsGoneFromTheRow() {
        scenario.publish(tenant, issue.filed(), issue.erased());
        assertThat(row().details().title()).isEqualTo(Sight.ERASED);
        assertThat(row().details().place()).isNotNull().extracting("words").isEqualTo(Sight.ERASED);
        assertThat(scenario.rows(tenant, "issue")).singleElement().asString().doesNotContain("น้ำ", "หน้าวัด");
    }

    @Test
    void overdueIsComputedWhenReadAndFilters() {
        IssueLife second = IssueLife.of(scenario, tenant);
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), second.filed());
        assertThat(list(filter(null, true), IssueLife.DUE)).isEmpty();
        assertThat(list(filter(null, true), IssueLife.DUE.plusSeconds(1))).containsExactly(issue.id());
        assertThat(list(filter(null, false), IssueLife.DUE.plusSeconds(1))).containsExactly(second.id());
        assertThat(list(filter("FILED", null), IssueLife.DUE)).containsExactly(second.id());
        assertThat(list(filter(null, null), IssueLife.DUE)).containsExactly(second.id(), issue.id());
    }

    @Test
    void whatAFigureCountsIsWhatItsListShows() {
        IssueLife waiting = IssueLife.of(scenario, tenant);
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.started("works"));
        scenario.publish(tenant, issue.claimed(1, "works"), issue.verified(1), waiting.filed());
        assertThat(list(figure(true, null, null, null, null), IssueLife.DUE)).containsExactly(waiting.id());
        assertThat(list(figure(null, true, null, null, null), IssueLife.DUE)).containsExactly(issue.id());
        assertThat(list(figure(null, null, "FIXED", null, null), IssueLife.DUE)).containsExactly(issue.id());
        assertThat(list(figure(null, null, "CLOSED_WITHOUT_FIX", null, null), IssueLife.DUE))
                .isEmpty();
        assertThat(list(figure(null, null, null, true, null), IssueLife.DUE)).containsExactly(waiting.id());
        assertThat(list(figure(null, null, null, null, "2026-01"), IssueLife.DUE))
                .containsExactly(waiting.id(), issue.id());
        assertThat(list(figure(null, null, null, null, "2026-02"), IssueLife.DUE))
                .isEmpty();
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        IssueLife second = IssueLife.of(scenario, tenant);
        scenario.publish(tenant, issue.filed(), second.filed());
        List<IssueRow> rest = scenario.read(
                tenant, () -> register.issues(filter(null, null), new Cursor(second.id(), 1), IssueLife.MONDAY));
        assertThat(rest).extracting(row -> row.card().id()).containsExactly(issue.id());
    }

    @Test
    void anotherTenantSeesNothing() {
        scenario.publish(tenant, issue.filed());
        Optional<IssueRow> foreign =
                scenario.read(FreshTenant.next(), () -> register.issue(issue.id(), IssueLife.MONDAY));
        assertThat(foreign).isEmpty();
        List<IssueRow> everything = scenario.read(
                FreshTenant.next(),
                () -> register.issues(figure(true, null, null, null, null), new Cursor(null, 10), IssueLife.MONDAY));
        assertThat(everything).isEmpty();
    }

    private IssueRow row() {
        return scenario.read(
                tenant, () -> register.issue(issue.id(), IssueLife.MONDAY).orElseThrow());
    }

    private List<String> list(Filter filter, Instant now) {
        return scenario.read(tenant, () -> register.issues(filter, new Cursor(null, 10), now).stream()
                .map(row -> row.card().id())
                .toList());
    }

    private static Filter filter(@Nullable String state, @Nullable Boolean overdue) {
        return new Filter(state, null, null, null, null, null, null, overdue, null, null, null, null, null);
    }

    private static Filter figure(
            @Nullable Boolean open,
            @Nullable Boolean verified,
            @Nullable String outcome,
            @Nullable Boolean unassigned,
            @Nullable String month) {
        return new Filter(null, null, null, null, null, null, null, null, open, verified, outcome, unassigned, month);
    }
}
