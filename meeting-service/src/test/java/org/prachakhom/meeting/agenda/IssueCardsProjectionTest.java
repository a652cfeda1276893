package org.prachakhom.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.meeting.agenda.AgendaFacts.OCTOBER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.value.AgendaLine;
import org.prachakhom.events.value.Finding;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class IssueCardsProjectionTest {
    private final ProjectionScenario scenario;
    private final Agenda agenda;
    private final AgendaFacts town;

    IssueCardsProjectionTest(ProjectionScenario scenario, Agenda agenda) {
        this.scenario = scenario;
        this.agenda = agenda;
        this.town = new AgendaFacts(scenario, FreshTenant.next());
    }

    /** How far an issue has come, and the state that its card then shows. */
    record Life(int steps, String state) {}

    static Stream<Life> lives() {
        return Stream.of(
                new Life(0, "FILED"),
                new Life(1, "ASSIGNED"),
                new Life(2, "IN_PROGRESS"),
                new Life(3, "CLAIMED"),
                new Life(4, "VERIFIED"),
                new Life(5, "PUBLISHED"));
    }

    @ParameterizedTest
    @MethodSource("lives")
    void theCardFollowsTheIssue(Life life) {
        List<PublishedEvent> steps = List.of(
                town.assigned("one", "works"),
                town.started("one"),
                town.claimed("one"),
                town.verified("one"),
                town.published("one"));
        List<PublishedEvent> facts = new ArrayList<>();
        facts.add(town.scheduled("oct", OCTOBER));
        facts.add(town.filed("one", "oct", OCTOBER));
        facts.addAll(steps.subList(0, life.steps()));

        publish(facts);

        assertThat(line().state()).isEqualTo(life.state());
        scenario.staysTheSame(town.tenant(), "issue-cards", "issue_card");
    }

    @Test
    void aRefutedClaimLeavesTheIssueWithItsAgency() {
        publish(claimed(town.refuted("one", Finding.NOT_FIXED)));

        assertThat(line().state()).isEqualTo("ASSIGNED");
        assertThat(line().agency()).isEqualTo("works");
        assertThat(line().due()).isEqualTo(AgendaFacts.DECEMBER);
    }

    @Test
    void anIssueNotFoundOnSiteGoesBackToTheSecretary() {
        publish(claimed(town.refuted("one", Finding.NOT_FOUND)));

        assertThat(line().state()).isEqualTo("RETURNED");
        assertThat(line().agency()).isNull();
        assertThat(line().due()).isNull();
    }

    @Test
    void aTransferredIssueStandsWithItsNextAgencyAndAReturnedOneWithNone() {
        publish(List.of(
                town.scheduled("oct", OCTOBER),
                town.filed("one", "oct", OCTOBER),
                town.assigned("one", "works"),
                town.transferred("one", "works", "health")));
        assertThat(line().agency()).isEqualTo("health");
        assertThat(line().state()).isEqualTo("ASSIGNED");
        assertThat(line().due()).isEqualTo(AgendaFacts.DECEMBER);

        publish(List.of(town.returned("one")));
        assertThat(line().agency()).isNull();
        assertThat(line().state()).isEqualTo("RETURNED");
        assertThat(line().due()).isNull();
        scenario.staysTheSame(town.tenant(), "issue-cards", "issue_card");
    }

    @Test
    void theAgendaShowsTheCorrectedTitle() {
        IssueCorrected corrected = town.corrected("one", "ท่อแตกปากซอย");
        publish(List.of(town.scheduled("oct", OCTOBER), town.filed("one", "oct", OCTOBER), corrected));

        assertThat(line().title()).isEqualTo(corrected.title());
        scenario.staysTheSame(town.tenant(), "issue-cards", "issue_card");
    }

    @Test
    void theClockOfADeferredIssueStandsStillUntilItIsResumed() {
        publish(List.of(
                town.scheduled("oct", OCTOBER),
                town.filed("one", "oct", OCTOBER),
                town.assigned("one", "works"),
                town.deferred("one")));
        assertThat(line().state()).isEqualTo("DEFERRED");
        assertThat(line().agency()).isEqualTo("works");
        assertThat(line().due()).isNull();

        publish(List.of(town.resumed("one")));
        assertThat(line().state()).isEqualTo("IN_PROGRESS");
        assertThat(line().due()).isEqualTo(AgendaFacts.DECEMBER);
        scenario.staysTheSame(town.tenant(), "issue-cards", "issue_card");
    }

    private List<PublishedEvent> claimed(PublishedEvent then) {
        return List.of(
                town.scheduled("oct", OCTOBER),
                town.filed("one", "oct", OCTOBER),
                town.assigned("one", "works"),
                town.claimed("one"),
                then);
    }

    private void publish(List<PublishedEvent> facts) {
        scenario.publish(town.tenant(), facts.toArray(PublishedEvent[]::new));
    }

    private AgendaLine line() {
        return scenario.read(
                        town.tenant(), () -> agenda.now(town.meeting("oct")).item4())
                .getFirst();
    }
}
