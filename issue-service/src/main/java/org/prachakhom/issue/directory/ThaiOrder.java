package org.prachakhom.issue.directory;

import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.web.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Lists by Thai name in the order of a dictionary; the code decides between equal names. */
final class ThaiOrder {
    /** What a select ends with. */
    static final String PAGE = """
             where cast(:name as text) is null
                or (name_th collate "th-x-icu", code) > (cast(:name as text) collate "th-x-icu", cast(:code as text))
             order by name_th collate "th-x-icu", code
             limit :fetch
            """;

    private ThaiOrder() {}

    static String key(String nameTh, String code) {
        return nameTh + '\n' + code;
    }

    static StatementSpec bind(StatementSpec statement, Cursor cursor) {
        @Nullable String after = cursor.after();
        int cut = after == null ? 0 : Math.max(0, after.lastIndexOf('\n'));
        return statement
                .param("name", after == null ? null : after.substring(0, cut))
                .param("code", after == null ? null : after.substring(cut).strip())
                .param("fetch", cursor.fetch());
    }
}
