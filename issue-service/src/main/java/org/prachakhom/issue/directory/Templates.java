package org.prachakhom.issue.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.TemplateUse;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;
import org.springframework.stereotype.Component;

/** Reads the prepared texts, in the tenant of the request. */
@Component
public final class Templates {
    private static final String TEMPLATE =
            "select code, use_for, title, text_th, text_en, active, version from response_template ";

    private final TenantJdbc jdbc;

    Templates(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The prepared text, active or not. */
    public Optional<TemplateRow> template(String code) {
        return jdbc.sql(TEMPLATE + "where code = :code")
                .param("code", code)
                .query(RegisterRows::template)
                .optional();
    }

    /** Those for {@code use}, or all when it is null; those in use only where {@code active}. */
    List<TemplateRow> templates(@Nullable TemplateUse use, boolean active, Cursor cursor) {
        return jdbc.sql(TEMPLATE + """
                        where (cast(:use as text) is null or use_for = :use) and (active or not :active)
                          and (cast(:after as text) is null or code collate "C" > :after)
                        order by code collate "C" limit :fetch
                        """)
                .param("use", use == null ? null : use.name())
                .param("active", active)
                .param("after", cursor.after())
                .param("fetch", cursor.fetch())
                .query(RegisterRows::template)
                .list();
    }
}
