package org.prachakhom.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.meeting.agenda.AgendaFacts.OCTOBER;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class FrozenAgendaProjectionTest {
    private final ProjectionScenario scenario;
    private final Agenda agenda;
    private final MeetingRegister meetings;
    private final TitleView titles;
    private final AgendaFacts town;

    FrozenAgendaProjectionTest(ProjectionScenario scenario, Agenda agenda, MeetingRegister meetings, TitleView titles) {
        this.scenario = scenario;
        this.agenda = agenda;
        this.meetings = meetings;
        this.titles = titles;
        this.town = new AgendaFacts(scenario, FreshTenant.next());
    }

    @Test
    void theLinesStandInTheirOrderAlsoWhenTheAgendaCameInParts() {
        freeze();

        assertThat(entries().stream().map(entry -> entry.item() + entry.line().number()))
                .containsExactly("3HH-2569-old", "4HH-2569-one", "4HH-2569-two");
        scenario.staysTheSame(town.tenant(), "meeting-register", "agenda_line");
    }

    @Test
    void whoMayReadInFullReadsTheTitleAndOthersTheCard() {
        freeze();
        AgendaEntry entry = entries().getFirst();

        assertThat(title(caller(Roles.SECRETARY, "c99"), entry)).isEqualTo("เรื่อง old");
        assertThat(title(caller(Roles.LEADER, "c07"), entry)).isEqualTo("เรื่อง old");
        assertThat(title(caller(Roles.LEADER, "c99"), entry)).isNull();
        assertThat(title(caller(Roles.OFFICER, "c07"), entry)).isNull();
    }

    private void freeze() {
        scenario.publish(
                town.tenant(),
                town.scheduled("oct", OCTOBER),
                town.frozen("oct", OCTOBER, List.of(town.line("old", "FILED")), List.of(town.line("one", "FILED"))),
                town.frozen("oct", OCTOBER, List.of(), List.of(town.line("two", "FILED"))));
    }

    private List<AgendaEntry> entries() {
        return scenario.read(
                town.tenant(),
                () -> agenda.of(meetings.find(town.meeting("oct")).orElseThrow()));
    }

    private @Nullable String title(Caller caller, AgendaEntry entry) {
        return titles.titleFor(caller, entry);
    }

    private Caller caller(String role, String community) {
        return new Caller("someone", town.tenant(), Set.of(role), Set.of(community), "works", null);
    }
}
