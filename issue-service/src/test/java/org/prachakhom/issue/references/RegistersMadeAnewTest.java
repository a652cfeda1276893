package org.prachakhom.issue.references;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.ZoneId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.prachakhom.kit.processing.CopyWait;
import org.prachakhom.kit.processing.Progress;
import org.prachakhom.kit.read.TenantJdbc;
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
            ProjectionScenario scenario,
            TenantJdbc jdbc,
            Registers registers,
            Calendars calendars,
            Copies copies,
            MediaStore media) {
        this.scenario = scenario;
        WholeRegisters whole = new WholeRegisters(jdbc, progress);
        this.references = new References(registers, calendars, copies, media, whole, new CopyWait(progress));
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
        registersStandAt(0);
        asksToComeAgain(() -> references.terms(tenant));

        registersStandAt(Long.MAX_VALUE);
        assertThat(scenario.read(tenant, () -> references.terms(tenant)).zone()).isEqualTo(ZoneId.of("Asia/Bangkok"));
    }

    @Test
    void nothingIsCalledUnknownUntilAllOfThemAreThere() {
        registersStandAt(0);
        asksToComeAgain(() -> references.agency("works", "/agency"));
        asksToComeAgain(() -> references.meeting("november", "/meetingId"));

        registersStandAt(Long.MAX_VALUE);
        when(progress.isWhole(any())).thenReturn(true);
        assertThatThrownBy(() -> scenario.read(tenant, () -> references.agency("works", "/agency")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aReplayThatBeginsWhileTheyAreReadIsNoticed() {
        when(progress.positions(any())).thenReturn(at(Long.MAX_VALUE)).thenReturn(at(0));
        asksToComeAgain(() -> references.terms(tenant));
    }

    private void registersStandAt(long position) {
        when(progress.positions(any())).thenReturn(at(position));
    }

    private static SortedMap<String, Long> at(long position) {
        return new TreeMap<>(Map.of("issue", position));
    }

    private void asksToComeAgain(Supplier<?> lookUp) {
        assertThatThrownBy(() -> scenario.read(tenant, lookUp))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo(ProblemCode.BUSY));
    }
}
