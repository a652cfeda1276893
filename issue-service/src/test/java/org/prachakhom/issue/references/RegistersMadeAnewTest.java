package org.prachakhom.issue.references;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.ZoneId;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.copies.Copies;
import org.prachakhom.issue.directory.Calendars;
import org.prachakhom.issue.directory.Registers;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.processing.Progress;
import org.prachakhom.kit.rule.RuleBroken;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** While the registers are told anew, holidays may be missing, and so may agencies: nothing is decided by them. */
@ServiceTest
class RegistersMadeAnewTest {
    private final ProjectionScenario scenario;
    private final Progress progress = mock(Progress.class);
    private final References references;
    private final String tenant = FreshTenant.next();

    RegistersMadeAnewTest(
            ProjectionScenario scenario, Registers registers, Calendars calendars, Copies copies, MediaStore media) {
        this.scenario = scenario;
        this.references = new References(registers, calendars, copies, media, progress);
    }

    @BeforeEach
    void aMunicipality() {
        Actor admin = new Actor("admin", Roles.ADMIN, null);
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
                        admin,
                        IssueLife.MONDAY));
    }

    @Test
    void noDueDateIsCountedUntilAllOfThemAreThere() {
        asksToComeAgain(() -> references.terms(tenant));

        when(progress.hasCaughtUp(any())).thenReturn(true);
        assertThat(scenario.read(tenant, () -> references.terms(tenant)).zone()).isEqualTo(ZoneId.of("Asia/Bangkok"));
    }

    @Test
    void nothingIsCalledUnknownUntilAllOfThemAreThere() {
        asksToComeAgain(() -> references.agency("works", "/agency"));
        asksToComeAgain(() -> references.meeting("november", "/meetingId"));

        when(progress.hasCaughtUp(any())).thenReturn(true);
        assertThatThrownBy(() -> scenario.read(tenant, () -> references.agency("works", "/agency")))
                .isInstanceOf(RuleBroken.class);
    }

    private void asksToComeAgain(Supplier<?> lookUp) {
        assertThatThrownBy(() -> scenario.read(tenant, lookUp))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo(ProblemCode.NOT_FRESH_YET));
    }
}
