package org.prachakhom.meeting.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.AgencyRevised;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.CategoryRevised;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.MunicipalityRevised;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class RegistryCopiesProjectionTest {
    private static final Actor ADMIN = new Actor("anan", Roles.ADMIN, null);
    private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");

    private final ProjectionScenario scenario;
    private final RegistryCopies copies;
    private final String tenant = FreshTenant.next();

    RegistryCopiesProjectionTest(ProjectionScenario scenario, RegistryCopies copies) {
        this.scenario = scenario;
        this.copies = copies;
    }

    @Test
    void namesFollowTheRegisters() {
        publish();

        assertThat(scenario.read(tenant, copies::agencies))
                .containsEntry("works", new RegisterName("กองช่าง", "Works"));
        assertThat(scenario.read(tenant, copies::categories))
                .containsEntry("water", new RegisterName("น้ำท่วมขัง", "Flood"));
        scenario.staysTheSame(tenant, "registry-copies", "registry_copy");
    }

    @Test
    void whatIsRegisteredMayBeNamedAndNothingElse() {
        publish();

        scenario.read(tenant, () -> {
            copies.requireMunicipality(tenant);
            copies.requireAgency("works", "/agency");
            return true;
        });
        assertThatThrownBy(() -> scenario.read(tenant, () -> {
                    copies.requireAgency("nobody", "/agency");
                    return true;
                }))
                .hasMessage("meeting.unknown-agency");
    }

    private void publish() {
        String town = StreamIds.named("municipality", tenant, tenant);
        String agency = StreamIds.named("agency", tenant, "works");
        String category = StreamIds.named("category", tenant, "water");
        scenario.publish(
                tenant,
                new MunicipalityRegistered(
                        town, tenant, "หัวหิน", "Hua Hin", "ประจวบคีรีขันธ์", "Asia/Bangkok", null, ADMIN, NOON),
                new MunicipalityRevised(
                        town, tenant, "นครหัวหิน", "Hua Hin City", "ประจวบคีรีขันธ์", null, ADMIN, NOON),
                new AgencyRegistered(agency, tenant, "works", "ช่าง", "W", false, null, ADMIN, NOON),
                new AgencyRevised(agency, tenant, "works", "กองช่าง", "Works", false, null, false, ADMIN, NOON),
                new CategoryRegistered(
                        category, tenant, "water", "น้ำ", "F", "works", Priority.NORMAL, null, null, ADMIN, NOON),
                new CategoryRevised(
                        category,
                        tenant,
                        "water",
                        "น้ำท่วมขัง",
                        "Flood",
                        "works",
                        Priority.URGENT,
                        false,
                        null,
                        null,
                        ADMIN,
                        NOON));
    }
}
