package org.prachakhom.issue.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.AgencyRevised;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.HolidaysSet;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.prachakhom.events.registry.TemplateRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Holiday;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.events.value.TemplateUse;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class RegisterHistoryProjectionTest {
    private static final Actor ADMIN = new Actor("admin", Roles.ADMIN, null);
    private static final Instant AT = Instant.parse("2026-01-12T03:00:00Z");

    private final ProjectionScenario scenario;
    private final RegisterHistory history;
    private final String tenant = FreshTenant.next();

    RegisterHistoryProjectionTest(ProjectionScenario scenario, RegisterHistory history) {
        this.scenario = scenario;
        this.history = history;
    }

    @Test
    void tellsWhoChangedWhatOfAnAgency() {
        String id = StreamIds.named("agency", tenant, "works");
        Actor successor = new Actor("admin-2", Roles.ADMIN, null);
        Instant later = AT.plusSeconds(60);
        scenario.publish(
                tenant,
                new AgencyRegistered(id, tenant, "works", "กองช่าง", "Works", false, null, ADMIN, AT),
                new AgencyRevised(id, tenant, "works", "สำนักช่าง", "Works", false, null, true, successor, later));
        List<RegisterEntry> entries = of(RegisterName.AGENCIES, "works");
        assertThat(entries).extracting(RegisterEntry::version).containsExactly(1L, 0L);
        RegisterEntry newest = entries.getFirst();
        assertThat(newest.by()).isEqualTo("admin-2");
        assertThat(newest.at()).isEqualTo(later);
        assertThat(newest.changed()).containsExactly("active", "nameTh");
        assertThat(newest.content()).containsEntry("nameTh", "สำนักช่าง").doesNotContainKeys("agencyId", "by");
        assertThat(entries.getLast().changed()).isEmpty();
        scenario.staysTheSame(tenant, "register-history", "register_change");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        Cursor ofMeetings = new Cursor("20261228030000000000facd54a6-ff00-5d91-9042-f4f465b96ec3", 50);
        assertThatThrownBy(() -> history.of(RegisterName.AGENCIES, "works", ofMeetings))
                .isInstanceOf(RequestRefused.class);
    }

    @Test
    void everyRegisterHasAHistory() {
        Holiday day = new Holiday(LocalDate.of(2026, 4, 13), "วันสงกรานต์", "Songkran");
        scenario.publish(
                tenant,
                new CategoryRegistered(
                        id("category", "light"),
                        tenant,
                        "light",
                        "ไฟ",
                        "Light",
                        "works",
                        Priority.NORMAL,
                        null,
                        null,
                        ADMIN,
                        AT),
                new ServiceLevelSet(
                        id("service-level", "NORMAL"),
                        tenant,
                        "NORMAL",
                        new ServiceSpan(15, DayCount.WORKING),
                        ADMIN,
                        AT),
                new HolidaysSet(id("calendar", "2026"), tenant, 2026, List.of(day), ADMIN, AT),
                new TemplateRegistered(
                        id("response-template", "received"),
                        tenant,
                        "received",
                        TemplateUse.PROGRESS,
                        "รับเรื่อง",
                        "รับเรื่องแล้ว",
                        null,
                        ADMIN,
                        AT));
        assertThat(of(RegisterName.CATEGORIES, "light")).hasSize(1);
        assertThat(of(RegisterName.SERVICE_LEVELS, "NORMAL")).hasSize(1);
        assertThat(of(RegisterName.CALENDARS, "2026").getFirst().content())
                .containsEntry("year", 2026)
                .containsKey("holidays");
        assertThat(of(RegisterName.RESPONSE_TEMPLATES, "received")).hasSize(1);
        assertThat(scenario.read(
                        FreshTenant.next(), () -> history.of(RegisterName.CALENDARS, "2026", new Cursor(null, 5))))
                .isEmpty();
    }

    private List<RegisterEntry> of(RegisterName register, String code) {
        return scenario.read(tenant, () -> history.of(register, code, new Cursor(null, 5)));
    }

    private String id(String family, String code) {
        return StreamIds.named(family, tenant, code);
    }
}
