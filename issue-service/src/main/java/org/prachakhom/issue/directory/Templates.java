package org.prachakhom.issue.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.TemplateUse;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the prepared texts, in the tenant of the request. */
@Component
public final class Templates {
    private static final String TEMPLATE = "select code, use_for, title, text_th, text_en, active, version from ";

    private final TenantJdbc jdbc;

    Templates(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The prepared text, active or not. */
    public Optional<TemplateRow> template(String code) {
        return jdbc.sql(TEMPLATE + "response_template where code = :code")
                .param("code", code)
                .query(RegisterRows::template)
                .optional();
    }

    /**
     * Those for {@code use}, or all when it is null; those in use only where {@code active}; as they are, or as they were
     * until a moment.
     */
    List<TemplateRow> templates(@Nullable TemplateUse use, boolean active, @Nullable Instant until, Cursor cursor) {
        StatementSpec select = jdbc.sql(TEMPLATE + RegisterName.RESPONSE_TEMPLATES.rows(until) + """
                        where (cast(:use as text) is null or use_for = :use) and (active or not :active)
                          and (cast(:after as text) is null or code collate "C" > :after)
                        order by code collate "C" limit :fetch
                        """);
        return RegisterName.bind(select, until)
                .param("use", use == null ? null : use.name())
                .param("active", active)
                .param("after", cursor.after())
                .param("fetch", cursor.fetch())
                .query(RegisterRows::template)
                .list();
    }
}
