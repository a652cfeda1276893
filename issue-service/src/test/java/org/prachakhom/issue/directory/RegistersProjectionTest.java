package org.prachakhom.issue.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.AgencyRevised;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.CategoryRevised;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class RegistersProjectionTest {
    private static final Actor ADMIN = new Actor("admin", Roles.ADMIN, null);
    private static final Instant AT = Instant.parse("2026-01-12T03:00:00Z");

    private final ProjectionScenario scenario;
    private final Registers registers;
    private final String tenant = FreshTenant.next();

    RegistersProjectionTest(ProjectionScenario scenario, Registers registers) {
        this.scenario = scenario;
        this.registers = registers;
    }

    @Test
    void holdsWhatWasLastRegistered() {
        String pea = StreamIds.named("agency", tenant, "pea");
        String drainage = StreamIds.named("category", tenant, "drainage");
        String normal = StreamIds.named("service-level", tenant, "NORMAL");
        ServiceSpan month = new ServiceSpan(30, DayCount.CALENDAR);
        scenario.publish(
                tenant,
                new AgencyRegistered(pea, tenant, "pea", "การไฟฟ้า", "PEA", true, "works", ADMIN, AT),
                new AgencyRevised(pea, tenant, "pea", "การไฟฟ้าฯ", "PEA", true, "clerk", false, ADMIN, AT),
                new CategoryRegistered(
                        drainage, tenant, "drainage", "ท่อ", "Pipes", "works", Priority.NORMAL, null, null, ADMIN, AT),
                new CategoryRevised(
                        drainage,
                        tenant,
                        "drainage",
                        "ท่อ",
                        "Drains",
                        "works",
                        Priority.URGENT,
                        true,
                        null,
                        null,
                        ADMIN,
                        AT),
                new ServiceLevelSet(normal, tenant, "NORMAL", new ServiceSpan(15, DayCount.WORKING), ADMIN, AT),
                new ServiceLevelSet(normal, tenant, "NORMAL", month, ADMIN, AT));
        assertThat(scenario.read(tenant, () -> registers.agency("pea")))
                .contains(new AgencyRow("pea", "การไฟฟ้าฯ", "PEA", true, "clerk", false, 1));
        assertThat(scenario.read(tenant, () -> registers.category("drainage")))
                .contains(new CategoryRow(
                        "drainage", "ท่อ", "Drains", "works", Priority.URGENT, List.of(), null, true, 1));
        assertThat(scenario.read(tenant, registers::spans)).isEqualTo(Map.of("NORMAL", month));
        scenario.staysTheSame(tenant, "registers", "agency", "category", "service_level");
    }

    @Test
    void listsInTheOrderOfAThaiDictionary() {
        scenario.publish(tenant, agency("a", "ไก่"), agency("b", "กา"), agency("c", "เก่ง"), agency("d", "ขาว"));
        assertThat(scenario.read(tenant, () -> registers.agencies(null, new Cursor(null, 2))))
                .extracting(AgencyRow::nameTh)
                .containsExactly("กา", "เก่ง", "ไก่");
        assertThat(scenario.read(tenant, () -> registers.agencies(null, new Cursor(ThaiOrder.key("เก่ง", "c"), 5))))
                .extracting(AgencyRow::nameTh)
                .containsExactly("ไก่", "ขาว");
    }

    @Test
    void anotherTenantSeesNothing() {
        scenario.publish(tenant, agency("works", "สำนักช่าง"));
        assertThat(scenario.read(FreshTenant.next(), () -> registers.agency("works")))
                .isEmpty();
    }

    private AgencyRegistered agency(String code, String name) {
        String id = StreamIds.named("agency", tenant, code);
        return new AgencyRegistered(id, tenant, code, name, code, false, null, ADMIN, AT);
    }
}
