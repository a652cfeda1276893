package org.prachakhom.issue.directory;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.CategoryRevised;
import org.prachakhom.events.value.CategoryQuestion;
import org.prachakhom.events.value.ServiceSpan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the register of categories. */
@Component
@ProcessingGroup("registers")
final class CategoriesProjection {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    CategoriesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CategoryRegistered e, @SequenceNumber long version) {
        write(
                new CategoryRow(
                        e.category(),
                        e.nameTh(),
                        e.nameEn(),
                        e.agency(),
                        e.priority(),
                        listed(e.questions()),
                        e.span(),
                        true,
                        version),
                e.municipality());
    }

    @EventHandler
    void on(CategoryRevised e, @SequenceNumber long version) {
        write(
                new CategoryRow(
                        e.category(),
                        e.nameTh(),
                        e.nameEn(),
                        e.agency(),
                        e.priority(),
                        listed(e.questions()),
                        e.span(),
                        e.active(),
                        version),
                e.municipality());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate category").update();
    }

    private void write(CategoryRow row, String tenant) {
        ServiceSpan span = row.span();
        jdbc.sql("""
                        insert into category
                          (tenant, code, name_th, name_en, agency, priority, questions, span_days, span_of, active, version)
                        values (:tenant, :code, :nameTh, :nameEn, :agency, :priority, cast(:questions as jsonb),
                          :days, :of, :active, :version)
                        on conflict (tenant, code) do update
                        set name_th = excluded.name_th, name_en = excluded.name_en, agency = excluded.agency,
                            priority = excluded.priority, questions = excluded.questions,
                            span_days = excluded.span_days, span_of = excluded.span_of,
                            active = excluded.active, version = excluded.version
                        """)
                .param("tenant", tenant)
                .param("code", row.code())
                .param("nameTh", row.nameTh())
                .param("nameEn", row.nameEn())
                .param("agency", row.agency())
                .param("priority", row.priority().name())
                .param("questions", JSON.writeValueAsString(row.questions()))
                .param("days", span == null ? null : span.days())
                .param("of", span == null ? null : span.of().name())
                .param("active", row.active())
                .param("version", row.version())
                .update();
    }

    private static List<CategoryQuestion> listed(@Nullable List<CategoryQuestion> questions) {
        return questions == null ? List.of() : questions;
    }
}
