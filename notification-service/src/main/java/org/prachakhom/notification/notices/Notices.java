package org.prachakhom.notification.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;
import org.springframework.stereotype.Component;

/** The notices of one reader: those whose audience the reader's token matches. */
@Component
class Notices {
    private final TenantJdbc jdbc;

    Notices(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, the newest first. */
    List<NoticeRow> mine(Caller caller, Cursor cursor) {
        return jdbc.sql("""
                        select * from notice
                        where audience in (:audiences) and (cast(:after as text) is null or sort_key < :after)
                        order by sort_key desc limit :fetch""")
                .param("audiences", audiences(caller))
                .param("after", cursor.after())
                .param("fetch", cursor.fetch())
                .query((row, _) -> notice(row))
                .list();
    }

    /** Every audience that the token belongs to; never empty. */
    static List<String> audiences(Caller caller) {
        List<String> audiences = new ArrayList<>();
        audiences.add("person:" + caller.subject());
        caller.roles().forEach(role -> audiences.add("role:" + role));
        if (caller.is(Roles.MONITOR)) {
            audiences.add("executives");
        }
        caller.communities().forEach(community -> audiences.add("community:" + community));
        if (caller.agency() != null) {
            audiences.add("agency:" + caller.agency());
        }
        if (caller.headOf() != null) {
            audiences.add("agency-head:" + caller.headOf());
        }
        return audiences;
    }

    private static NoticeRow notice(ResultSet row) throws SQLException {
        return new NoticeRow(
                row.getString("notice_id"),
                row.getString("audience"),
                row.getString("subject"),
                row.getString("issue_id"),
                row.getString("number"),
                instant(row, "happened_at"),
                instant(row, "owed_at"),
                row.getString("sort_key"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
