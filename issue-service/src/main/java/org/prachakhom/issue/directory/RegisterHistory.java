package org.prachakhom.issue.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an entry of a register said at each of its versions, in the tenant of the request. */
@Component
final class RegisterHistory {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, Object>> PARTS = new TypeReference<>() {};

    private final TenantJdbc jdbc;

    RegisterHistory(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; empty for an entry that is not there. */
    List<RegisterEntry> of(RegisterName register, String code, Cursor cursor) {
        return jdbc.sql("""
                        select version, happened_at, actor, actor_role, content,
                          (select earlier.content from register_change earlier
                           where earlier.register = later.register and earlier.code = later.code
                             and earlier.version = later.version - 1) as content_before
                        from register_change later
                        where register = :register and code = :code
                          and (cast(:after as bigint) is null or version < cast(:after as bigint))
                        order by version desc limit :fetch
                        """)
                .param("register", register.name())
                .param("code", code)
                .param("after", cursor.afterNumber())
                .param("fetch", cursor.fetch())
                .query(RegisterHistory::entry)
                .list();
    }

    private static RegisterEntry entry(ResultSet row, int index) throws SQLException {
        Map<String, Object> content = parts(row.getString("content"));
        Map<String, Object> before = parts(row.getString("content_before"));
        return new RegisterEntry(
                row.getLong("version"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("actor_role"),
                content,
                before.isEmpty() ? List.of() : changed(before, content));
    }

    private static List<String> changed(Map<String, Object> before, Map<String, Object> now) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), now.get(name)))
                .toList();
    }

    private static Map<String, Object> parts(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, PARTS);
    }
}
