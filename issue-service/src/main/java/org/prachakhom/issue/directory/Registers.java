package org.prachakhom.issue.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the registers, in the tenant of the request. */
@Component
public final class Registers {
    private static final String MUNICIPALITY =
            "select code, name_th, name_en, province_th, time_zone, lat, lon, version from municipality ";
    private static final String AGENCY = "select code, name_th, name_en, external, liaison, active, version from ";
    private static final String CATEGORY =
            "select code, name_th, name_en, agency, priority, questions, span_days, span_of, active, version from ";
    private static final String LEVEL = "select level, days, day_count, version from ";

    private final TenantJdbc jdbc;

    Registers(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The municipality of this code, whoever asks. */
    public Optional<MunicipalityRow> municipality(String code) {
        return jdbc.sql(MUNICIPALITY + "where code = :code")
                .param("code", code)
                .query(RegisterRows::municipality)
                .optional();
    }

    /** The agency, active or not. */
    public Optional<AgencyRow> agency(String code) {
        return jdbc.sql(AGENCY + "agency where code = :code")
                .param("code", code)
                .query(RegisterRows::agency)
                .optional();
    }

    /** The category, active or not. */
    public Optional<CategoryRow> category(String code) {
        return jdbc.sql(CATEGORY + "category where code = :code")
                .param("code", code)
                .query(RegisterRows::category)
                .optional();
    }

    /** All service levels by their names. */
    public Map<String, ServiceSpan> spans() {
        return jdbc.sql(LEVEL + "service_level").query(RegisterRows::level).list().stream()
                .collect(Collectors.toMap(ServiceLevelRow::level, row -> new ServiceSpan(row.days(), row.of())));
    }

    /** The times of their own that categories have, by their codes. */
    public Map<String, ServiceSpan> ownSpans() {
        return jdbc
                .sql("select code, span_days, span_of from category where span_days is not null")
                .query((row, _) -> Map.entry(
                        row.getString("code"),
                        new ServiceSpan(row.getInt("span_days"), DayCount.valueOf(row.getString("span_of")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<ServiceLevelRow> level(String level) {
        return jdbc.sql(LEVEL + "service_level where level = :level")
                .param("level", level)
                .query(RegisterRows::level)
                .optional();
    }

    /** The municipality {@code only}, or all when it is null. */
    List<MunicipalityRow> municipalities(@Nullable String only, Cursor cursor) {
        return jdbc.sql(MUNICIPALITY + """
                        where (cast(:only as text) is null or code = :only)
                          and (cast(:after as text) is null or code > :after)
                        order by code limit :fetch
                        """)
                .param("only", only)
                .param("after", cursor.after())
                .param("fetch", cursor.fetch())
                .query(RegisterRows::municipality)
                .list();
    }

    /** As they are, or as they were until a moment; so are the other lists. */
    List<AgencyRow> agencies(@Nullable Instant until, Cursor cursor) {
        StatementSpec select = jdbc.sql(AGENCY + RegisterName.AGENCIES.rows(until) + ThaiOrder.PAGE);
        return ThaiOrder.bind(RegisterName.bind(select, until), cursor)
                .query(RegisterRows::agency)
                .list();
    }

    List<CategoryRow> categories(@Nullable Instant until, Cursor cursor) {
        StatementSpec select = jdbc.sql(CATEGORY + RegisterName.CATEGORIES.rows(until) + ThaiOrder.PAGE);
        return ThaiOrder.bind(RegisterName.bind(select, until), cursor)
                .query(RegisterRows::category)
                .list();
    }

    List<ServiceLevelRow> levels(@Nullable Instant until, Cursor cursor) {
        StatementSpec select = jdbc.sql(LEVEL + RegisterName.SERVICE_LEVELS.rows(until) + """
                        where cast(:after as text) is null or level > :after
                        order by level limit :fetch
                        """);
        return RegisterName.bind(select, until)
                .param("after", cursor.after())
                .param("fetch", cursor.fetch())
                .query(RegisterRows::level)
                .list();
    }
}
