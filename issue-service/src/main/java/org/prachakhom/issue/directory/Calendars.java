package org.prachakhom.issue.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the holidays, in the tenant of the request. */
@Component
public final class Calendars {
    private final TenantJdbc jdbc;

    Calendars(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The public holidays of all years that are set. */
    public Set<LocalDate> holidays() {
        return Set.copyOf(jdbc.sql("""
                        select cast(holiday ->> 'day' as date)
                        from calendar, jsonb_array_elements(holidays) holiday
                        """).query(LocalDate.class).list());
    }

    /** The holidays of a year; none of a text that is no year. */
    public Optional<CalendarRow> year(String year) {
        return jdbc.sql("select year, holidays, version from calendar where cast(year as text) = :year")
                .param("year", year)
                .query(RegisterRows::calendar)
                .optional();
    }

    /** As they are, or as they were until a moment. */
    List<CalendarRow> years(@Nullable Instant until, Cursor cursor) {
        StatementSpec select =
                jdbc.sql("select year, holidays, version from " + RegisterName.CALENDARS.rows(until) + """
                        where cast(:after as text) is null or cast(year as text) > :after
                        order by year limit :fetch
                        """);
        return RegisterName.bind(select, until)
                .param("after", cursor.after())
                .param("fetch", cursor.fetch())
                .query(RegisterRows::calendar)
                .list();
    }
}
