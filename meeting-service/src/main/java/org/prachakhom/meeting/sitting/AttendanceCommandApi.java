package org.prachakhom.meeting.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Attendee;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Submission;
import org.prachakhom.meeting.directory.CommunityDirectory;
import org.prachakhom.meeting.registry.RegistryCopies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Several people at the door record who comes, at the same time: no If-Match (rule 17). */
@RestController
class AttendanceCommandApi {
    private final CommunityDirectory communities;
    private final RegistryCopies registry;
    private final Clock clock;

    AttendanceCommandApi(CommunityDirectory communities, RegistryCopies registry, Clock clock) {
        this.communities = communities;
        this.registry = registry;
        this.clock = clock;
    }

    /** Who is present; a later entry for the same person replaces the earlier one. */
    record AttendanceBody(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid AttendeeBody> attendees) {}

    /** {@code person} is an id, never a name. {@code substitute} tells that somebody came in another's place. */
    record AttendeeBody(
            @NotBlank @Size(max = 100) String person,
            @NotNull AttendeeGroup group,
            @Nullable @Size(min = 1, max = 16) String community,
            @Nullable @Size(min = 1, max = 40) String agency,
            @NotNull AttendanceMode mode,
            @NotNull Boolean substitute) {

        Attendee attendee() {
            return new Attendee(person, group.name(), community, agency, mode.name(), substitute);
        }
    }

    @PostMapping("/api/v1/meetings/{id}/attendance")
    @AllowedRoles(Roles.SECRETARY)
    ResponseEntity<Accepted> recordAttendance(
            @PathVariable String id, @Valid @RequestBody AttendanceBody body, Caller caller, Submission submission) {
        requireReferences(body.attendees());
        List<Attendee> attendees =
                body.attendees().stream().map(AttendeeBody::attendee).toList();
        Actor by = new Actor(caller.subject(), Roles.SECRETARY, null);
        return submission.change(new MeetingCommand.RecordAttendance(id, attendees, by, clock.instant()));
    }

    /** Looks each code up once, and names the first place where an unknown one stands. */
    private void requireReferences(List<AttendeeBody> attendees) {
        Map<String, String> places = new LinkedHashMap<>();
        Map<String, String> desks = new LinkedHashMap<>();
        for (int i = 0; i < attendees.size(); i++) {
            AttendeeBody attendee = attendees.get(i);
            if (attendee.community() != null) {
                places.putIfAbsent(attendee.community(), "/attendees/" + i + "/community");
            }
            if (attendee.agency() != null) {
                desks.putIfAbsent(attendee.agency(), "/attendees/" + i + "/agency");
            }
        }
        places.forEach(communities::require);
        desks.forEach(registry::requireAgency);
    }
}
