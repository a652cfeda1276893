package org.prachakhom.committee.workplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.committee.registry.Codes;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads the work plan of the follow-up team, in the tenant of the request. */
@Component
final class WorkPlan {
    private static final String ERASED = "ลบตามคำขอ";

    /**
     * Who waits for an answer comes first, then what is due first, then what needs nothing; the key is text, so that any cursor
     * compares. A fix on which the lot fell is looked at again from 30 days after its verdict on, within 7 days (rule 11); after half a
     * year nobody is asked to any more.
     */
    private static final String CASES = """
            select waiting.*, status = 'TO_VISIT' and survey_due < :now or coalesce(recheck_due < :now, false) as overdue,
                   case when open_requests > 0
                        then '0' || to_char(requested_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')
                        when status in ('TO_VISIT', 'TO_DECIDE')
                        then '1' || to_char(survey_due at time zone 'UTC', 'YYYYMMDDHH24MISSUS')
                        when recheck_due is not null
                        then '1' || to_char(recheck_due at time zone 'UTC', 'YYYYMMDDHH24MISSUS')
                        else '2' || to_char(opened_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') end
                   || follow_up_id as sort_key
            from (select f.*, s.issue_id, s.category, s.state as issue_state, s.title, s.place, s.lat, s.lon,
                         case when f.closed_at is not null then 'ENDED'
                              when f.claim is null then 'NOTHING_CLAIMED'
                              when f.judged_at is not null then 'JUDGED'
                              when f.surveyed_at is not null then 'TO_DECIDE'
                              else 'TO_VISIT' end as status,
                         asked.open_requests, asked.requested_at,
                         k.passed as recheck_passed,
                         case when k.claim is not null and k.passed is null
                                   and :now - f.judged_at between interval '%1$s' and 180 * interval '24 hours'
                                   and f.closed_at is null and s.state in ('VERIFIED', 'PUBLISHED')
                              then f.judged_at + interval '%1$s' + 7 * interval '24 hours' end as recheck_due
                  from follow_up f
                  left join issue_sheet s on s.tenant = f.tenant and s.issue_id = f.follow_up_id
                  left join recheck k
                    on k.tenant = f.tenant and k.follow_up_id = f.follow_up_id and k.claim = f.claim
                  left join lateral (
                      select count(*) as open_requests, min(r.requested_at) as requested_at
                      from reopen_request r
                      left join reopen_decision d
                        on d.tenant = r.tenant and d.follow_up_id = r.issue_id and d.request = r.request
                      where r.tenant = f.tenant and r.issue_id = f.follow_up_id and not r.answered
                        and d.request is null) asked on true) waiting
            """.formatted(RecheckDraw.DUE_AFTER);

    private final TenantJdbc jdbc;

    WorkPlan(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WorkPlanRow> find(String followUpId, Instant now, Codes codes) {
        return jdbc.sql("select * from (" + CASES + ") cases where follow_up_id = :id")
                .param("id", followUpId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(rows(codes))
                .optional();
    }

    List<WorkPlanRow> mostUrgentFirst(WorkPlanFilter filter, Cursor cursor, Instant now, Codes codes) {
        return jdbc.sql("select * from (" + CASES + """
                        ) cases
                        where (cast(:after as text) is null or sort_key > :after)
                          and (cast(:status as text) is null or status = :status)
                          and (cast(:community as text) is null or community = :community)
                          and (cast(:agency as text) is null or agency = :agency)
                          and (cast(:overdue as boolean) is null or overdue = :overdue)
                          and (cast(:disputed as boolean) is null or (open_requests > 0) = :disputed)
                          and (cast(:recheck as boolean) is null or (recheck_due is not null) = :recheck)
                        order by sort_key
                        limit :fetch
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("after", cursor.after())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("community", filter.community())
                .param("agency", filter.agency())
                .param("overdue", filter.overdue())
                .param("disputed", filter.disputed())
                .param("recheck", filter.recheck())
                .param("fetch", cursor.fetch())
                .query(rows(codes))
                .list();
    }

    private static RowMapper<WorkPlanRow> rows(Codes codes) {
        return (row, _) -> {
            boolean sheetArrived = row.getString("issue_id") != null;
            String title = row.getString("title");
            String agency = row.getString("agency");
            return new WorkPlanRow(
                    row.getString("follow_up_id"),
                    row.getString("number"),
                    codes.community(row.getString("community")),
                    agency == null ? null : codes.agency(agency),
                    codes.liaison(row.getString("liaison")),
                    sheetArrived ? codes.category(row.getString("category")) : null,
                    row.getString("issue_state"),
                    sheetArrived && title == null ? ERASED : title,
                    row.getString("place"),
                    point(row),
                    CaseStatus.valueOf(row.getString("status")),
                    row.getObject("claim", Integer.class),
                    instant(row, "claimed_at"),
                    instant(row, "survey_due"),
                    row.getBoolean("overdue"),
                    instant(row, "surveyed_at"),
                    row.getString("verdict"),
                    instant(row, "judged_at"),
                    row.getInt("open_requests"),
                    instant(row, "recheck_due"),
                    row.getObject("recheck_passed", Boolean.class),
                    row.getLong("version"),
                    row.getString("sort_key"));
        };
    }

    private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
        Double lat = row.getObject("lat", Double.class);
        return lat == null ? null : new GeoPoint(lat, row.getDouble("lon"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
