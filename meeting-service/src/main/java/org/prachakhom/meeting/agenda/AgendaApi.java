package org.prachakhom.meeting.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.AgendaLine;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.ReadsView;
import org.prachakhom.meeting.directory.CommunityDirectory;
import org.prachakhom.meeting.registry.RegisterName;
import org.prachakhom.meeting.registry.RegistryCopies;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows items 3 and 4 of a meeting: live until it closes, then as they were frozen. */
@RestController
class AgendaApi {
    private final MeetingRegister meetings;
    private final Agenda agenda;
    private final TitleView titles;
    private final CommunityDirectory communities;
    private final RegistryCopies registry;

    AgendaApi(
            MeetingRegister meetings,
            Agenda agenda,
            TitleView titles,
            CommunityDirectory communities,
            RegistryCopies registry) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.titles = titles;
        this.communities = communities;
        this.registry = registry;
    }

    /**
     * The agenda of one meeting. {@code frozenAt} is null while it is live; item 3 is what is carried on (เรื่องสืบเนื่อง),
     * item 4 what is raised (เรื่องที่เสนอให้ที่ประชุมพิจารณา).
     */
    record AgendaAnswer(
            String meetingId,
            String state,
            @Nullable Instant frozenAt,
            List<AgendaItem> item3,
            List<AgendaItem> item4,
            String upTo) {}

    @GetMapping("/api/v1/meetings/{id}/agenda")
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP, Roles.MONITOR})
    @ReadsView({"meeting-register", "issue-cards", "community-directory", "registry-copies"})
    AgendaAnswer agenda(@PathVariable String id, Caller caller, Freshness freshness) {
        MeetingRow meeting = meetings.find(id).orElseThrow(() -> new NotFound("meeting " + id));
        List<AgendaEntry> entries = agenda.of(meeting);
        Names names = new Names(communities.names(), registry.categories(), registry.agencies());
        return new AgendaAnswer(
                id,
                meeting.state(),
                meeting.frozenAt(),
                items(entries, 3, caller, names),
                items(entries, 4, caller, names),
                freshness.upTo());
    }

    /** What the codes on the lines stand for; an entry that has not arrived here yet has no name. */
    private record Names(
            Map<String, RegisterName> communities,
            Map<String, RegisterName> categories,
            Map<String, RegisterName> agencies) {}

    private List<AgendaItem> items(List<AgendaEntry> entries, int item, Caller caller, Names names) {
        return entries.stream()
                .filter(entry -> entry.item() == item)
                .map(entry -> item(entry, titles.titleFor(caller, entry), names))
                .toList();
    }

    private static AgendaItem item(AgendaEntry entry, @Nullable String title, Names names) {
        AgendaLine line = entry.line();
        String agency = line.agency();
        return new AgendaItem(
                line.issueId(),
                line.number(),
                line.community(),
                names.communities().get(line.community()),
                line.category(),
                names.categories().get(line.category()),
                title,
                line.state(),
                IssueStates.DECIDED.contains(line.state()),
                entry.stateNow(),
                agency,
                agency == null ? null : names.agencies().get(agency),
                line.due());
    }
}
