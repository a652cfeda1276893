package org.prachakhom.meeting.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;
import org.springframework.stereotype.Component;

/** Reads meetings and their attendance, in the tenant of the request. */
@Component
final class MeetingRegister {
    /** Latest first; the key is text, so that any cursor compares. */
    private static final String LATEST_FIRST = """
            select *, to_char(starts_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || meeting_id as sort_key
            from meeting
            """;

    private final TenantJdbc jdbc;

    MeetingRegister(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MeetingRow> find(String meetingId) {
        return jdbc.sql("select * from meeting where meeting_id = :meeting")
                .param("meeting", meetingId)
                .query(MeetingRegister::row)
                .optional();
    }

    /** Meetings, latest first; {@code fiscalYear} and {@code kind} narrow the list unless null. */
    List<Sorted> latestFirst(Cursor cursor, @Nullable Integer fiscalYear, @Nullable String kind) {
        return jdbc.sql("select * from (" + LATEST_FIRST + """
                        ) sorted
                        where (cast(:after as text) is null or sort_key < :after)
                          and (cast(:fiscalYear as int) is null or fiscal_year = :fiscalYear)
                          and (cast(:kind as text) is null or kind = :kind)
                        order by sort_key desc
                        limit :fetch
                        """)
                .param("after", cursor.after())
                .param("fiscalYear", fiscalYear)
                .param("kind", kind)
                .param("fetch", cursor.fetch())
                .query((row, index) -> new Sorted(row(row, index), row.getString("sort_key")))
                .list();
    }

    List<AttendanceCount> attendanceByGroup(String meetingId) {
        return attendance(meetingId, "belongs_to");
    }

    List<AttendanceCount> attendanceByCommunity(String meetingId) {
        return attendance(meetingId, "community");
    }

    List<AttendanceCount> attendanceByMode(String meetingId) {
        return attendance(meetingId, "mode");
    }

    /** A meeting and its place in the list. */
    record Sorted(MeetingRow meeting, String sortKey) {}

    private List<AttendanceCount> attendance(String meetingId, String column) {
        return jdbc.sql("select " + column + " as of, count(*) as present from meeting_attendee"
                        + " where meeting_id = :meeting and " + column + " is not null"
                        + " group by " + column + " order by " + column)
                .param("meeting", meetingId)
                .query((row, _) -> new AttendanceCount(row.getString("of"), row.getInt("present")))
                .list();
    }

    private static MeetingRow row(ResultSet row, int index) throws SQLException {
        return new MeetingRow(
                row.getString("meeting_id"),
                row.getString("kind"),
                row.getInt("number"),
                row.getInt("fiscal_year"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("expected"),
                row.getString("venue"),
                row.getString("state"),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                instant(row, "frozen_at"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
