package org.prachakhom.issue.timers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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

    /** An instance in whose time nothing is over yet: all that it does is to set timers anew. */
    static Timers keeper(DataSource pool, DeadlineBook book, PlatformTransactionManager transactions) {
        TimerProperties swift = new TimerProperties(Duration.ofMillis(100), Duration.ofMillis(500));
        MovedClock longAgo = new MovedClock(Instant.EPOCH.plusSeconds(1));
        return new Timers("keeper", swift, pool, book, new TransactionTemplate(transactions), (_, _, _) -> {}, longAgo);
    }

    /** When the timer of the issue rings. */
    Optional<Instant> of(IssueLife issue) {
        return jdbc.sql("select execution_time from scheduled_task where task_instance = ?")
                .param(issue.id())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }
}
