package org.prachakhom.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.meeting.agenda.AgendaFacts.DECEMBER;
import static org.prachakhom.meeting.agenda.AgendaFacts.NOVEMBER;
import static org.prachakhom.meeting.agenda.AgendaFacts.OCTOBER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.events.value.AgendaLine;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** What a municipality kept on paper was raised at an earlier meeting: it is carried on, and never new business. */
@ServiceTest
class IssuesKeptOnPaperTest {
    private final ProjectionScenario scenario;
    private final Agenda agenda;
    private final AgendaFacts town;

    IssuesKeptOnPaperTest(ProjectionScenario scenario, Agenda agenda) {
        this.scenario = scenario;
        this.agenda = agenda;
        this.town = new AgendaFacts(scenario, FreshTenant.next());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itStandsInItem3FromTheNextMeetingOn(boolean theMeetingsComeFirst) {
        if (theMeetingsComeFirst) {
            schedule();
            bringIn();
        } else {
            bringIn();
            schedule();
        }
        assertThat(item3("oct")).isEmpty();
        assertThat(item3("nov")).containsExactly("HH-2569-paper ASSIGNED");
        assertThat(item3("dec")).containsExactly("HH-2569-paper ASSIGNED");
        for (String meeting : List.of("oct", "nov", "dec")) {
            assertThat(agendaOf(meeting).item4()).as(meeting).isEmpty();
        }
    }

    @Test
    void onceItIsDecidedItStandsThereOnceMoreAsDone() {
        schedule();
        bringIn();
        AgendaLine open = town.line("paper", "ASSIGNED");
        scenario.publish(town.tenant(), town.frozen("nov", NOVEMBER, List.of(open), List.of()), town.verified("paper"));
        assertThat(item3("dec")).containsExactly("HH-2569-paper VERIFIED");
        AgendaLine done = town.line("paper", "VERIFIED");
        scenario.publish(
                town.tenant(),
                town.frozen("dec", DECEMBER, List.of(done), List.of()),
                town.scheduled("jan", DECEMBER.plusSeconds(1)));
        assertThat(item3("jan")).isEmpty();
    }

    private void schedule() {
        scenario.publish(
                town.tenant(),
                town.scheduled("oct", OCTOBER),
                town.scheduled("nov", NOVEMBER),
                town.scheduled("dec", DECEMBER));
    }

    private void bringIn() {
        scenario.publish(
                town.tenant(), town.broughtIn("paper", OCTOBER.plusSeconds(1)), town.assigned("paper", "works"));
    }

    private List<String> item3(String meeting) {
        return agendaOf(meeting).item3().stream()
                .map(line -> line.number() + " " + line.state())
                .toList();
    }

    private AgendaNow agendaOf(String meeting) {
        return scenario.read(town.tenant(), () -> agenda.now(town.meeting(meeting)));
    }
}
