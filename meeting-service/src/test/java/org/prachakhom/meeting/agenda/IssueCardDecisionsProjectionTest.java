package org.prachakhom.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.meeting.agenda.AgendaFacts.DECEMBER;
import static org.prachakhom.meeting.agenda.AgendaFacts.NOVEMBER;
import static org.prachakhom.meeting.agenda.AgendaFacts.OCTOBER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.value.AgendaLine;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** How issues end, and that some go on after all. */
@ServiceTest
class IssueCardDecisionsProjectionTest {
    private final ProjectionScenario scenario;
    private final Agenda agenda;
    private final AgendaFacts town;

    IssueCardDecisionsProjectionTest(ProjectionScenario scenario, Agenda agenda) {
        this.scenario = scenario;
        this.agenda = agenda;
        this.town = new AgendaFacts(scenario, FreshTenant.next());
    }

    @AfterEach
    void aReplayGivesTheSameCards() {
        scenario.staysTheSame(town.tenant(), "issue-cards", "issue_card");
    }

    @Test
    void whatIsDeclinedOrTakenBackIsClosed() {
        publish(
                town.filed("one", "oct", OCTOBER),
                town.declined("one"),
                town.filed("two", "oct", OCTOBER),
                town.assigned("two", "works"),
                town.withdrawn("two"));

        assertThat(scenario.read(
                        town.tenant(), () -> agenda.now(town.meeting("oct")).item4()))
                .extracting(AgendaLine::state)
                .containsExactly("DECLINED", "DECLINED");
    }

    @Test
    void praiseIsAcknowledged() {
        publish(town.filed("one", "oct", OCTOBER), town.passedOn("one"));

        assertThat(line().state()).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void aMergedIssueWaitsForNothingAndIsAsBeforeOnceItIsAMatterOfItsOwn() {
        publish(town.filed("one", "oct", OCTOBER), town.assigned("one", "works"), town.merged("one"));
        assertThat(line().state()).isEqualTo("MERGED");
        assertThat(line().agency()).isEqualTo("works");
        assertThat(line().due()).isNull();

        scenario.publish(town.tenant(), town.unmerged("one", "ASSIGNED"));
        assertThat(line().state()).isEqualTo("ASSIGNED");
        assertThat(line().due()).isEqualTo(DECEMBER);
    }

    @Test
    void aReopenedIssueIsItsAgencysAgain() {
        publish(
                town.filed("one", "oct", OCTOBER),
                town.assigned("one", "works"),
                town.verified("one"),
                town.published("one"),
                town.publicNoMore("one", "VERIFIED"));
        assertThat(line().state()).isEqualTo("VERIFIED");

        scenario.publish(town.tenant(), town.reopened("one", "works", NOVEMBER));
        assertThat(line().state()).isEqualTo("ASSIGNED");
        assertThat(line().agency()).isEqualTo("works");
        assertThat(line().due()).isEqualTo(DECEMBER);
    }

    @Test
    void aReopenedIssueThatNoAgencyHeldIsTheSecretarys() {
        publish(town.filed("one", "oct", OCTOBER), town.declined("one"), town.reopened("one", null, NOVEMBER));

        assertThat(line().state()).isEqualTo("RETURNED");
        assertThat(line().agency()).isNull();
        assertThat(line().due()).isNull();
    }

    private void publish(PublishedEvent... facts) {
        scenario.publish(town.tenant(), town.scheduled("oct", OCTOBER));
        scenario.publish(town.tenant(), facts);
    }

    private AgendaLine line() {
        return scenario.read(
                        town.tenant(), () -> agenda.now(town.meeting("oct")).item4())
                .getFirst();
    }
}
