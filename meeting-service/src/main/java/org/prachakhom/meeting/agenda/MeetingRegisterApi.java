package org.prachakhom.meeting.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.prachakhom.kit.web.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the meetings and who was there. */
@RestController
@RequestMapping("/api/v1/meetings")
class MeetingRegisterApi {
    private final MeetingRegister meetings;

    MeetingRegisterApi(MeetingRegister meetings) {
        this.meetings = meetings;
    }

    /** One meeting with its attendance: how many were expected, and how many came, by group, community and mode. */
    record MeetingDetail(
            MeetingRow meeting,
            int expected,
            int present,
            List<AttendanceCount> byGroup,
            List<AttendanceCount> byCommunity,
            List<AttendanceCount> byMode,
            String upTo) {}

    @GetMapping
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP, Roles.PUBLISHER, Roles.MONITOR})
    @ReadsView("meeting-register")
    Page<MeetingRow> meetings(
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            @RequestParam(required = false) @Nullable MeetingKind kind,
            Cursor cursor,
            Freshness freshness) {
        Page<MeetingRegister.Sorted> page = cursor.page(
                meetings.latestFirst(cursor, fiscalYear, kind == null ? null : kind.name()),
                MeetingRegister.Sorted::sortKey,
                freshness);
        List<MeetingRow> rows =
                page.items().stream().map(MeetingRegister.Sorted::meeting).toList();
        return new Page<>(rows, page.next(), page.upTo());
    }

    @GetMapping("/{id}")
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP, Roles.PUBLISHER, Roles.MONITOR})
    @ReadsView("meeting-register")
    ResponseEntity<MeetingDetail> meeting(@PathVariable String id, Freshness freshness) {
        MeetingRow meeting = meetings.find(id).orElseThrow(() -> new NotFound("meeting " + id));
        List<AttendanceCount> byGroup = meetings.attendanceByGroup(id);
        int present = byGroup.stream().mapToInt(AttendanceCount::present).sum();
        MeetingDetail detail = new MeetingDetail(
                meeting,
                meeting.expected(),
                present,
                byGroup,
                meetings.attendanceByCommunity(id),
                meetings.attendanceByMode(id),
                freshness.upTo());
        return Versioned.answer(detail, meeting.version());
    }
}
