package org.prachakhom.meeting.agenda;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.AgendaLine;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.processing.CopyWait;
import org.prachakhom.kit.processing.Progress;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.NotFound;
import org.springframework.stereotype.Component;

/**
 * What a meeting talks about. Until it is frozen, an agenda is derived from the issues and the meetings each time it is
 * read; nothing about it is stored by order of arrival.
 */
@Component
public final class Agenda {
    /**
     * An issue stands at the meeting it names, or else at the earliest monthly meeting that starts after its filing. What the
     * municipality kept on paper was raised at an earlier meeting: it is carried on there, and never new.
     */
    private static final String LIVE = """
            with here as (select * from meeting where meeting_id = :meeting),
            placed as (
                select card.*, seat.meeting_id as seat_id, seat.kind as seat_kind, seat.starts_at as seat_starts
                from issue_card card
                join lateral (
                    select m.meeting_id, m.kind, m.starts_at from meeting m
                    where m.tenant = card.tenant
                      and (m.meeting_id = card.meeting_id
                           or card.meeting_id is null and m.kind = 'MONTHLY_LEADERS' and m.starts_at > card.filed_at)
                    order by m.starts_at, m.meeting_id
                    limit 1) seat on true)
            select 4 as item, placed.*, placed.state as state_now
            from placed, here
            where seat_id = here.meeting_id and not recorded_after_closing and not from_paper
            union all
            select 3, placed.*, placed.state
            from placed, here
            where ((seat_starts, seat_id) < (here.starts_at, here.meeting_id)
                   or from_paper and seat_id = here.meeting_id)
              and (here.kind = 'MONTHLY_LEADERS' or seat_kind = here.kind)
              and (placed.state in (:open) or placed.state in (:decided) and not shownAsDone)
            order by item, filed_at, number
            """;

    /**
     * Decided issues appear once: not when the last frozen agenda of this kind that lists them has them decided, unless they
     * were reopened since.
     */
    private static final String SHOWN_AS_DONE = """
            coalesce((select line.state in (:decided)
                             and (placed.reopened_at is null or placed.reopened_at <= past.frozen_at)
                      from agenda_line line
                      join meeting past on past.tenant = line.tenant and past.meeting_id = line.meeting_id
                      where line.tenant = placed.tenant and line.issue_id = placed.issue_id and past.kind = here.kind
                      order by past.frozen_at desc nulls last limit 1), false)""";

    private static final String FROZEN = """
            select line.*, card.state as state_now, coalesce(card.holders, '{}') as holders
            from agenda_line line
            left join issue_card card on card.tenant = line.tenant and card.issue_id = line.issue_id
            where line.meeting_id = :meeting
            order by line.item, line.part, line.place
            """;

    private static final List<String> CARDS = List.of("issue-cards");

    private final TenantJdbc jdbc;
    private final MeetingRegister meetings;
    private final Progress progress;
    private final CopyWait waiting;

    Agenda(TenantJdbc jdbc, MeetingRegister meetings, Progress progress, CopyWait waiting) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.progress = progress;
        this.waiting = waiting;
    }

    /**
     * The agenda to be frozen.
     *
     * @throws NotFound when no such meeting has been seen here within the patience for copies
     * @throws RequestRefused when issues are still on their way here: freezing less than there is could never be undone
     */
    public AgendaNow now(String meetingId) {
        if (waiting.find("meeting-register", () -> meetings.find(meetingId)).isEmpty()) {
            throw new NotFound("meeting " + meetingId);
        }
        if (!progress.hasCaughtUp(CARDS)) {
            throw new RequestRefused(ProblemCode.NOT_FRESH_YET);
        }
        Map<String, Long> seen = progress.positions(CARDS); // before the rows, so never beyond them
        List<AgendaEntry> entries = live(meetingId);
        return new AgendaNow(lines(entries, 3), lines(entries, 4), seen);
    }

    List<AgendaEntry> of(MeetingRow meeting) {
        return meeting.frozenAt() == null ? live(meeting.id()) : frozen(meeting.id());
    }

    private List<AgendaEntry> live(String meetingId) {
        return jdbc.sql(LIVE.replace("shownAsDone", SHOWN_AS_DONE))
                .param("meeting", meetingId)
                .param("open", IssueStates.OPEN)
                .param("decided", IssueStates.DECIDED)
                .query(Agenda::entry)
                .list();
    }

    private List<AgendaEntry> frozen(String meetingId) {
        return jdbc.sql(FROZEN).param("meeting", meetingId).query(Agenda::entry).list();
    }

    private static List<AgendaLine> lines(List<AgendaEntry> entries, int item) {
        return entries.stream()
                .filter(entry -> entry.item() == item)
                .map(AgendaEntry::line)
                .toList();
    }

    private static AgendaEntry entry(ResultSet row, int index) throws SQLException {
        AgendaLine line = new AgendaLine(
                row.getString("issue_id"),
                row.getString("number"),
                row.getString("community"),
                row.getString("category"),
                row.getString("state"),
                new SealedText(row.getString("title_kid"), row.getString("title_sealed")),
                row.getString("agency"),
                instant(row, "due"));
        return new AgendaEntry(row.getInt("item"), line, row.getString("state_now"), texts(row.getArray("holders")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.copyOf(List.of((String[]) array.getArray()));
    }
}
