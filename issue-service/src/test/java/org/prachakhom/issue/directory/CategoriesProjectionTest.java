package org.prachakhom.issue.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.CategoryRevised;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.CategoryQuestion;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class CategoriesProjectionTest {
    private static final Actor ADMIN = new Actor("admin", Roles.ADMIN, null);
    private static final Instant AT = Instant.parse("2026-01-12T03:00:00Z");

    private final ProjectionScenario scenario;
    private final Registers registers;
    private final String tenant = FreshTenant.next();

    CategoriesProjectionTest(ProjectionScenario scenario, Registers registers) {
        this.scenario = scenario;
        this.registers = registers;
    }

    @Test
    void holdsWhatACategoryAsksAndTheTimeOfItsOwn() {
        String id = StreamIds.named("category", tenant, "light");
        CategoryQuestion pole = new CategoryQuestion("pole", "หมายเลขเสาไฟ", "Number of the pole", true);
        ServiceSpan week = new ServiceSpan(7, DayCount.WORKING);
        scenario.publish(
                tenant,
                new CategoryRegistered(
                        id, tenant, "light", "ไฟ", "Light", "works", Priority.NORMAL, List.of(pole), week, ADMIN, AT));
        assertThat(scenario.read(tenant, () -> registers.category("light")))
                .contains(new CategoryRow(
                        "light", "ไฟ", "Light", "works", Priority.NORMAL, List.of(pole), week, true, 0));
        assertThat(scenario.read(tenant, registers::ownSpans)).isEqualTo(Map.of("light", week));
        scenario.publish(
                tenant,
                new CategoryRevised(
                        id, tenant, "light", "ไฟ", "Lamp", "works", Priority.URGENT, true, null, null, ADMIN, AT));
        assertThat(scenario.read(tenant, () -> registers.category("light")))
                .contains(new CategoryRow("light", "ไฟ", "Lamp", "works", Priority.URGENT, List.of(), null, true, 1));
        assertThat(scenario.read(tenant, registers::ownSpans)).isEmpty();
        scenario.staysTheSame(tenant, "registers", "category");
    }
}
