package org.prachakhom.issue.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.MunicipalityRevised;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class MunicipalitiesProjectionTest {
    private static final Actor OPERATOR = new Actor("operator", Roles.OPERATOR, null);
    private static final Instant AT = Instant.parse("2026-01-12T03:00:00Z");

    private final ProjectionScenario scenario;
    private final Registers registers;
    private final String tenant = FreshTenant.next();

    MunicipalitiesProjectionTest(ProjectionScenario scenario, Registers registers) {
        this.scenario = scenario;
        this.registers = registers;
    }

    @Test
    void holdsWhatWasLastRegistered() {
        String id = StreamIds.named("municipality", tenant, tenant);
        GeoPoint center = new GeoPoint(12.5686, 99.9578);
        scenario.publish(
                tenant,
                new MunicipalityRegistered(id, tenant, "หัวหิน", "HH", "ประจวบฯ", "Asia/Bangkok", null, OPERATOR, AT),
                new MunicipalityRevised(id, tenant, "นครหัวหิน", "Hua Hin", "ประจวบฯ", center, OPERATOR, AT));
        assertThat(registers.municipality(tenant))
                .contains(new MunicipalityRow(tenant, "นครหัวหิน", "Hua Hin", "ประจวบฯ", "Asia/Bangkok", center, 1));
        assertThat(registers.municipalities(tenant, new Cursor(null, 5))).hasSize(1);
        assertThat(registers.municipalities(null, new Cursor(null, 200)))
                .extracting(MunicipalityRow::code)
                .contains(tenant);
    }
}
