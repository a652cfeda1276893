package org.prachakhom.issue.directory;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The registers whose entries have a history, and where their rows come from: as they are, or as they were. */
enum RegisterName {
    AGENCIES("agency", """
            content ->> 'nameTh' as name_th, content ->> 'nameEn' as name_en,
            cast(content ->> 'external' as boolean) as external, content ->> 'liaison' as liaison"""),
    CATEGORIES("category", """
            content ->> 'nameTh' as name_th, content ->> 'nameEn' as name_en, content ->> 'agency' as agency,
            content ->> 'priority' as priority, coalesce(nullif(content -> 'questions', 'null'), '[]') as questions,
            cast(content -> 'span' ->> 'days' as integer) as span_days, content -> 'span' ->> 'of' as span_of"""),
    SERVICE_LEVELS("service_level", """
            code as level, cast(content -> 'span' ->> 'days' as integer) as days, content -> 'span' ->> 'of' as day_count"""),
    CALENDARS("calendar", """
            cast(code as integer) as year, content -> 'holidays' as holidays"""),
    RESPONSE_TEMPLATES("response_template", """
            content ->> 'use' as use_for, content ->> 'title' as title,
            content ->> 'textTh' as text_th, content ->> 'textEn' as text_en""");

    private final String table;
    private final String past;

    /** {@code past} makes the columns of the table out of what the register said. */
    RegisterName(String table, String past) {
        this.table = table;
        this.past = past;
    }

    /** What a select reads from: the register as it is, or as it was said until a moment, which {@link #bind} tells. */
    String rows(@Nullable Instant until) {
        if (until == null) {
            return table + " ";
        }
        return """
                (select code, version, coalesce(cast(content ->> 'active' as boolean), true) as active, %s
                 from (select distinct on (code) code, version, content from register_change
                       where register = '%s' and recorded_at < :until order by code, version desc) latest) stood
                """.formatted(past, name());
    }

    static StatementSpec bind(StatementSpec statement, @Nullable Instant until) {
        return until == null ? statement : statement.param("until", until.atOffset(UTC));
    }
}
