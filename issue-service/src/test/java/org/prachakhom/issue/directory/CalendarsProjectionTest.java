package org.prachakhom.issue.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.HolidaysSet;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Holiday;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class CalendarsProjectionTest {
    private static final Actor ADMIN = new Actor("admin", Roles.ADMIN, null);
    private static final Instant AT = Instant.parse("2026-01-12T03:00:00Z");

    private final ProjectionScenario scenario;
    private final Calendars calendars;
    private final String tenant = FreshTenant.next();

    CalendarsProjectionTest(ProjectionScenario scenario, Calendars calendars) {
        this.scenario = scenario;
        this.calendars = calendars;
    }

    @Test
    void holdsTheHolidaysOfEachYearAsTheyWereSetLast() {
        Holiday songkran = new Holiday(LocalDate.of(2026, 4, 13), "วันสงกรานต์", "Songkran");
        Holiday newYear = new Holiday(LocalDate.of(2027, 1, 1), "วันขึ้นปีใหม่", "New Year");
        scenario.publish(tenant, set(2026, List.of()), set(2026, List.of(songkran)), set(2027, List.of(newYear)));
        assertThat(scenario.read(tenant, () -> calendars.year("2026")))
                .contains(new CalendarRow(2026, List.of(songkran), 1));
        assertThat(scenario.read(tenant, () -> calendars.year("songkran"))).isEmpty();
        assertThat(scenario.read(tenant, calendars::holidays)).containsExactlyInAnyOrder(songkran.day(), newYear.day());
        assertThat(scenario.read(tenant, () -> calendars.years(null, new Cursor("2026", 5))))
                .extracting(CalendarRow::year)
                .containsExactly(2027);
        assertThat(scenario.read(FreshTenant.next(), calendars::holidays)).isEmpty();
        scenario.staysTheSame(tenant, "registers", "calendar");
    }

    private HolidaysSet set(int year, List<Holiday> holidays) {
        String id = StreamIds.named("calendar", tenant, String.valueOf(year));
        return new HolidaysSet(id, tenant, year, holidays, ADMIN, AT);
    }
}
