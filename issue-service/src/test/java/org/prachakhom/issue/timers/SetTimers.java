package org.prachakhom.issue.timers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prachakhom.events.registry.HolidaysSet;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Holiday;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.kit.ids.StreamIds;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The timers that are set, and the terms by which they are. */
record SetTimers(JdbcClient jdbc, String tenant) {
    private static final Actor ADMIN = new Actor("admin", Roles.ADMIN, null);

    MunicipalityRegistered municipality() {
        return new MunicipalityRegistered(
                StreamIds.named("municipality", tenant, tenant),
                tenant,
                "หัวหิน",
                "Hua Hin",
                "ประจวบฯ",
                "Asia/Bangkok",
                null,
                ADMIN,
                IssueLife.MONDAY);
    }

    ServiceLevelSet level(String level, int workingDays) {
        return new ServiceLevelSet(
                StreamIds.named("service-level", tenant, level),
                tenant,
                level,
                new ServiceSpan(workingDays, DayCount.WORKING),
                ADMIN,
                IssueLife.MONDAY);
    }

    HolidaysSet holidays(LocalDate... days) {
        List<Holiday> holidays = Arrays.stream(days)
                .map(day -> new Holiday(day, "วันหยุด", "Holiday"))
                .toList();
        String id = StreamIds.named("calendar", tenant, "2026");
        return new HolidaysSet(id, tenant, 2026, holidays, ADMIN, IssueLife.MONDAY);
    }

    /** When the timer of the issue rings. */
    Optional<Instant> of(IssueLife issue) {
        return jdbc.sql("select execution_time from scheduled_task where task_instance = ?")
                .param(issue.id())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }
}
