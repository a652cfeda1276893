package org.prachakhom.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.prachakhom.meeting.agenda.AgendaFacts.OCTOBER;

import org.junit.jupiter.api.Test;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.processing.CopyWait;
import org.prachakhom.kit.processing.Progress;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** While the cards of issues are told anew, an agenda would be frozen without most of them. */
@ServiceTest
class AgendaWithoutAllCardsTest {
    private final ProjectionScenario scenario;
    private final Progress progress = mock(Progress.class);
    private final Agenda agenda;
    private final AgendaFacts town;

    AgendaWithoutAllCardsTest(ProjectionScenario scenario, TenantJdbc jdbc, MeetingRegister meetings) {
        this.scenario = scenario;
        this.agenda = new Agenda(jdbc, meetings, progress, new CopyWait(progress));
        this.town = new AgendaFacts(scenario, FreshTenant.next());
    }

    @Test
    void noneIsGivenToBeFrozenUntilAllHaveArrived() {
        scenario.publish(town.tenant(), town.scheduled("oct", OCTOBER), town.filed("one", "oct", OCTOBER));

        assertThatThrownBy(this::october)
                .isInstanceOfSatisfying(RequestRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo(ProblemCode.NOT_FRESH_YET));

        when(progress.hasCaughtUp(any())).thenReturn(true);
        assertThat(october().item4()).hasSize(1);
    }

    private AgendaNow october() {
        return scenario.read(town.tenant(), () -> agenda.now(town.meeting("oct")));
    }
}
