package org.prachakhom.issue.inbox;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.sight.Sight;
import org.prachakhom.issue.worktime.WorkingDays;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;
import org.springframework.stereotype.Component;

/** Reads what an agency has to work on, in the tenant of the request; due soon and overdue are computed when read. */
@Component
final class AgencyInbox {
    private static final int SOON = 2;
    private static final int SOON_IF_URGENT = 1;

    private static final String SELECT = """
            select * from (
              select *,
                     state = 'ASSIGNED' as fresh,
                     not parked and due < :now as overdue,
                     not parked and due >= :now
                       and due <= case priority when 'URGENT' then :urgentSoon else :soon end as due_soon,
                     agency <> :agency and (liaison is null or liaison <> :agency) as helping,
                     to_char(case when parked then deferred_until else due end at time zone 'UTC',
                             'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '/' || issue_id as sort_key
              from (select *, state = 'DEFERRED' as parked
                    from agency_inbox
                    where state in ('ASSIGNED', 'IN_PROGRESS', 'DEFERRED')
                      and (agency = :agency or liaison = :agency or :agency = any (contributors))) known) waiting
            where (cast(:after as text) is null or sort_key > :after)
              and helping = (cast(:lane as text) is not distinct from 'HELPING')
              and case cast(:lane as text)
                    when 'FRESH' then fresh when 'DUE_SOON' then due_soon when 'OVERDUE' then overdue
                    when 'DEFERRED' then parked when 'HELPING' then true else not parked end
            order by sort_key
            limit :fetch
            """;

    private final TenantJdbc jdbc;

    AgencyInbox(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first, of one lane; when it is null, all that the agency itself has to act on now. */
    List<InboxItem> waiting(String agency, @Nullable InboxLane lane, Instant now, WorkingDays days, Cursor cursor) {
        return jdbc.sql(SELECT)
                .param("agency", agency)
                .param("lane", lane == null ? null : lane.name())
                .param("now", now.atOffset(UTC))
                .param("soon", until(now, SOON, days))
                .param("urgentSoon", until(now, SOON_IF_URGENT, days))
                .param("after", cursor.after())
                .param("fetch", cursor.fetch())
                .query(AgencyInbox::item)
                .list();
    }

    private static OffsetDateTime until(Instant now, int workingDays, WorkingDays days) {
        return days.endOf(days.plus(days.dayOf(now), workingDays, DayCount.WORKING))
                .atOffset(UTC);
    }

    private static InboxItem item(ResultSet row, int index) throws SQLException {
        boolean parked = row.getBoolean("parked");
        return new InboxItem(
                row.getString("issue_id"),
                row.getLong("version"),
                row.getString("number"),
                row.getString("community"),
                row.getString("category"),
                Priority.valueOf(row.getString("priority")),
                Sight.shown(row.getString("title")),
                row.getString("agency"),
                row.getString("liaison"),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getBoolean("fresh"),
                row.getBoolean("due_soon"),
                row.getBoolean("overdue"),
                parked ? row.getObject("deferred_until", OffsetDateTime.class).toInstant() : null,
                parked ? DeferralReason.valueOf(row.getString("deferral_reason")) : null);
    }
}
