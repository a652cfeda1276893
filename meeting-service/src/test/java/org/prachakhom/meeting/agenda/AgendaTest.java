package org.prachakhom.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.meeting.agenda.AgendaFacts.DECEMBER;
import static org.prachakhom.meeting.agenda.AgendaFacts.NOVEMBER;
import static org.prachakhom.meeting.agenda.AgendaFacts.OCTOBER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.value.AgendaLine;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** Each case is played twice: meetings arrive before issues, and issues before meetings. */
@ServiceTest
class AgendaTest {
    private static final Instant BETWEEN = OCTOBER.plus(Duration.ofDays(7));

    private final ProjectionScenario scenario;
    private final Agenda agenda;
    private final MeetingRegister meetings;

    AgendaTest(ProjectionScenario scenario, Agenda agenda, MeetingRegister meetings) {
        this.scenario = scenario;
        this.agenda = agenda;
        this.meetings = meetings;
    }

    @Test
    void item4HasTheIssuesThatNameTheMeeting() {
        inBothOrders(
                town -> List.of(town.scheduled("oct", OCTOBER), town.opened("oct")),
                town -> List.of(town.filed("named", "oct", OCTOBER)),
                town -> {
                    assertThat(item4(town, "oct")).containsExactly("named FILED");
                    assertThat(item3(town, "oct")).isEmpty();
                });
    }

    @Test
    void anIssueThatNamesNoMeetingJoinsTheEarliestMonthlyOneAfterItsFiling() {
        inBothOrders(
                town -> List.of(
                        town.scheduled("dec", DECEMBER),
                        town.scheduled("oct", OCTOBER),
                        town.scheduled("forum", MeetingKind.PUBLIC_FORUM, BETWEEN.plusSeconds(60)),
                        town.scheduled("nov", NOVEMBER)),
                town -> List.of(
                        town.filed("unnamed", null, BETWEEN), town.filed("waiting", null, DECEMBER.plusSeconds(1))),
                town -> {
                    assertThat(item4(town, "nov")).containsExactly("unnamed FILED");
                    assertThat(item4(town, "oct")).isEmpty();
                    assertThat(item4(town, "dec")).isEmpty();
                    assertThat(item3(town, "dec")).containsExactly("unnamed FILED");
                });
    }

    @Test
    void item3CarriesWhatIsOpenAndWhatWasRecordedAfterTheClosing() {
        inBothOrders(
                town -> List.of(
                        town.scheduled("oct", OCTOBER),
                        town.opened("oct"),
                        town.closed("oct"),
                        town.frozen("oct", OCTOBER, List.of(), List.of(town.line("open", "FILED"))),
                        town.scheduled("nov", NOVEMBER)),
                town -> List.of(
                        town.filed("open", "oct", OCTOBER),
                        town.assigned("open", "works"),
                        town.recordedAfterClosing("late", "oct", BETWEEN)),
                town -> {
                    assertThat(item3(town, "nov")).containsExactly("open ASSIGNED", "late FILED");
                    assertThat(item4(town, "nov")).isEmpty();
                });
    }

    @Test
    void aDecidedIssueStandsInItem3OnceAsDone() {
        inBothOrders(
                town -> List.of(
                        town.scheduled("oct", OCTOBER),
                        town.frozen("oct", OCTOBER, List.of(), List.of(town.line("done", "CLAIMED"))),
                        town.scheduled("nov", NOVEMBER)),
                town -> List.of(town.filed("done", "oct", OCTOBER), town.verified("done"), town.published("done")),
                town -> {
                    assertThat(item3(town, "nov")).containsExactly("done PUBLISHED");
                    scenario.publish(
                            town.tenant(),
                            town.frozen("nov", NOVEMBER, List.of(town.line("done", "PUBLISHED")), List.of()),
                            town.scheduled("dec", DECEMBER));
                    assertThat(item3(town, "dec")).isEmpty();
                });
    }

    @Test
    void anIssueDecidedBeforeItsOwnMeetingClosedIsNotShownAgain() {
        inBothOrders(
                town -> List.of(
                        town.scheduled("oct", OCTOBER),
                        town.frozen("oct", OCTOBER, List.of(), List.of(town.line("quick", "VERIFIED"))),
                        town.scheduled("nov", NOVEMBER)),
                town -> List.of(town.filed("quick", "oct", OCTOBER), town.verified("quick")),
                town -> assertThat(item3(town, "nov")).isEmpty());
    }

    @Test
    void aMergedIssueLeavesItem3AndReturnsOnceItIsAMatterOfItsOwn() {
        inBothOrders(
                town -> List.of(
                        town.scheduled("oct", OCTOBER),
                        town.frozen("oct", OCTOBER, List.of(), List.of(town.line("twin", "MERGED"))),
                        town.scheduled("nov", NOVEMBER)),
                town -> List.of(
                        town.filed("twin", "oct", OCTOBER), town.assigned("twin", "works"), town.merged("twin")),
                town -> {
                    assertThat(item3(town, "nov")).isEmpty();
                    scenario.publish(town.tenant(), town.unmerged("twin", "ASSIGNED"));
                    assertThat(item3(town, "nov")).containsExactly("twin ASSIGNED");
                    scenario.publish(town.tenant(), town.declined("twin"));
                    assertThat(item3(town, "nov"))
                            .as("no agenda has shown it as done")
                            .containsExactly("twin DECLINED");
                });
    }

    @Test
    void aReopenedIssueStandsInItem3AgainAndOnceMoreAsDone() {
        inBothOrders(
                town -> List.of(
                        town.scheduled("oct", OCTOBER),
                        town.frozen("oct", OCTOBER, List.of(), List.of(town.line("again", "VERIFIED"))),
                        town.scheduled("nov", NOVEMBER)),
                town -> List.of(
                        town.filed("again", "oct", OCTOBER),
                        town.verified("again"),
                        town.published("again"),
                        town.reopened("again", "works", BETWEEN)),
                town -> {
                    assertThat(item3(town, "nov")).containsExactly("again ASSIGNED");
                    scenario.publish(town.tenant(), town.verified("again"));
                    assertThat(item3(town, "nov")).containsExactly("again VERIFIED");
                    scenario.publish(
                            town.tenant(),
                            town.frozen("nov", NOVEMBER, List.of(town.line("again", "VERIFIED")), List.of()),
                            town.scheduled("dec", DECEMBER));
                    assertThat(item3(town, "dec")).isEmpty();
                });
    }

    @Test
    void whatIsDeferredIsCarriedOnAndPraiseIsDoneOnceItIsPassedOn() {
        inBothOrders(
                town -> List.of(town.scheduled("oct", OCTOBER), town.scheduled("nov", NOVEMBER)),
                town -> List.of(
                        town.filed("parked", "oct", OCTOBER),
                        town.assigned("parked", "works"),
                        town.deferred("parked"),
                        town.filed("thanks", "oct", OCTOBER.plusSeconds(1)),
                        town.passedOn("thanks")),
                town -> {
                    assertThat(item3(town, "nov")).containsExactly("parked DEFERRED", "thanks ACKNOWLEDGED");
                    scenario.publish(
                            town.tenant(),
                            town.frozen("nov", NOVEMBER, List.of(town.line("thanks", "ACKNOWLEDGED")), List.of()),
                            town.scheduled("dec", DECEMBER),
                            town.resumed("parked"));
                    assertThat(item3(town, "dec")).containsExactly("parked IN_PROGRESS");
                });
    }

    @Test
    void whatIsPublicNoMoreWasShownAsDoneAlready() {
        inBothOrders(
                town -> List.of(
                        town.scheduled("oct", OCTOBER),
                        town.frozen("oct", OCTOBER, List.of(), List.of(town.line("named", "PUBLISHED"))),
                        town.scheduled("nov", NOVEMBER)),
                town -> List.of(
                        town.filed("named", "oct", OCTOBER),
                        town.verified("named"),
                        town.published("named"),
                        town.publicNoMore("named", "VERIFIED")),
                town -> assertThat(item3(town, "nov")).isEmpty());
    }

    @Test
    void aClosedMeetingAnswersWithWhatWasFrozen() {
        inBothOrders(
                town -> List.of(
                        town.scheduled("oct", OCTOBER),
                        town.frozen("oct", OCTOBER, List.of(), List.of(town.line("then", "FILED")))),
                town -> List.of(
                        town.filed("then", "oct", OCTOBER),
                        town.assigned("then", "works"),
                        town.filed("afterwards", "oct", OCTOBER)),
                town -> {
                    MeetingRow meeting = scenario.read(town.tenant(), () -> meetings.find(town.meeting("oct"))
                            .orElseThrow());
                    List<AgendaEntry> entries = scenario.read(town.tenant(), () -> agenda.of(meeting));
                    assertThat(entries).hasSize(1);
                    assertThat(entries.getFirst().line().issueId()).isEqualTo(town.issue("then"));
                    assertThat(entries.getFirst().line().state()).isEqualTo("FILED");
                    assertThat(entries.getFirst().stateNow()).isEqualTo("ASSIGNED");
                    assertThat(entries.getFirst().holders()).containsExactly("works");
                });
    }

    private void inBothOrders(
            Function<AgendaFacts, List<? extends PublishedEvent>> meetings,
            Function<AgendaFacts, List<? extends PublishedEvent>> issues,
            Consumer<AgendaFacts> holds) {
        AgendaFacts town = new AgendaFacts(scenario, FreshTenant.next());
        publish(town, meetings.apply(town));
        publish(town, issues.apply(town));
        holds.accept(town);
        AgendaFacts other = new AgendaFacts(scenario, FreshTenant.next());
        publish(other, issues.apply(other));
        publish(other, meetings.apply(other));
        holds.accept(other);
    }

    private void publish(AgendaFacts town, List<? extends PublishedEvent> facts) {
        scenario.publish(town.tenant(), facts.toArray(PublishedEvent[]::new));
    }

    private List<String> item3(AgendaFacts town, String meeting) {
        return shown(scenario.read(
                town.tenant(), () -> agenda.now(town.meeting(meeting)).item3()));
    }

    private List<String> item4(AgendaFacts town, String meeting) {
        return shown(scenario.read(
                town.tenant(), () -> agenda.now(town.meeting(meeting)).item4()));
    }

    private static List<String> shown(List<AgendaLine> lines) {
        return lines.stream()
                .map(line -> line.number().replace("HH-2569-", "") + " " + line.state())
                .toList();
    }
}
