package org.prachakhom.meeting.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.processing.CopyWait;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.meeting.registry.ReferenceRule;
import org.prachakhom.meeting.registry.RegisterName;
import org.springframework.stereotype.Component;

/** Reads the register of communities, in the tenant of the request. */
@Component
public final class CommunityDirectory {
    private static final String COLUMNS = "select code, name_th, name_en, active, version from community ";

    private final TenantJdbc jdbc;
    private final CopyWait waiting;

    CommunityDirectory(TenantJdbc jdbc, CopyWait waiting) {
        this.jdbc = jdbc;
        this.waiting = waiting;
    }

    /** Refuses with 422, naming {@code pointer}, when no such community is registered. */
    public void require(String community, String pointer) {
        ReferenceRule.UNKNOWN_COMMUNITY.holds(
                waiting.find("community-directory", () -> find(community)).isPresent(), pointer);
    }

    /** Names of the communities by code. */
    public Map<String, RegisterName> names() {
        Map<String, RegisterName> names = new HashMap<>();
        jdbc.sql(COLUMNS).query(row -> {
            names.put(row.getString("code"), new RegisterName(row.getString("name_th"), row.getString("name_en")));
        });
        return names;
    }

    Optional<CommunityRow> find(String code) {
        return jdbc.sql(COLUMNS + "where code = :code")
                .param("code", code)
                .query(CommunityDirectory::row)
                .optional();
    }

    List<CommunityRow> inThaiOrder(Cursor cursor) {
        String after = cursor.after();
        return jdbc.sql(COLUMNS + """
                        where cast(:name as text) is null
                           or (name_th collate "th-x-icu", code)
                            > (cast(:name as text) collate "th-x-icu", cast(:code as text))
                        order by name_th collate "th-x-icu", code
                        limit :fetch
                        """)
                .param("name", nameIn(after))
                .param("code", after == null ? null : after.substring(after.lastIndexOf('\n') + 1))
                .param("fetch", cursor.fetch())
                .query(CommunityDirectory::row)
                .list();
    }

    private static @Nullable String nameIn(@Nullable String sortKey) {
        return sortKey == null ? null : sortKey.substring(0, Math.max(0, sortKey.lastIndexOf('\n')));
    }

    private static CommunityRow row(ResultSet row, int index) throws SQLException {
        return new CommunityRow(
                row.getString("code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
