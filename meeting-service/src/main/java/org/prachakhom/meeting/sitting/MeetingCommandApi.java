package org.prachakhom.meeting.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.RequiresIfMatch;
import org.prachakhom.kit.web.Submission;
import org.prachakhom.meeting.agenda.Agenda;
import org.prachakhom.meeting.agenda.AgendaNow;
import org.prachakhom.meeting.registry.RegistryCopies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The secretary schedules, opens and closes meetings. */
@RestController
@RequestMapping("/api/v1/meetings")
class MeetingCommandApi {
    private final RegistryCopies registry;
    private final Agenda agenda;
    private final Clock clock;

    MeetingCommandApi(RegistryCopies registry, Agenda agenda, Clock clock) {
        this.registry = registry;
        this.agenda = agenda;
        this.clock = clock;
    }

    /**
     * {@code number} counts the meetings of the kind in the fiscal year of {@code startsAt}; {@code venue} may be left out
     * until it is settled; {@code expected} is the number of people.
     */
    record ScheduleMeetingBody(
            @NotNull MeetingKind kind,
            @NotNull @Min(1) @Max(999) Integer number,
            @NotNull Instant startsAt,
            @Nullable @Size(min = 1, max = 500) String venue,
            @NotNull @Min(0) @Max(100_000) Integer expected) {}

    @PostMapping
    @AllowedRoles(Roles.SECRETARY)
    ResponseEntity<Accepted> scheduleMeeting(
            @Valid @RequestBody ScheduleMeetingBody body, Caller caller, Submission submission) {
        registry.requireMunicipality(caller.tenant());
        int fiscalYear = FiscalYear.of(body.startsAt()).buddhistYear();
        String key = body.kind() + "/" + fiscalYear + "/" + body.number();
        String meetingId = StreamIds.named("meeting", caller.tenant(), key);
        MeetingCommand.ScheduleMeeting command = new MeetingCommand.ScheduleMeeting(
                meetingId,
                caller.tenant(),
                body.kind(),
                body.number(),
                fiscalYear,
                body.startsAt(),
                body.venue(),
                body.expected(),
                actor(caller),
                clock.instant());
        return submission.create("/api/v1/meetings/", meetingId, command);
    }

    @PostMapping("/{id}/opening")
    @AllowedRoles(Roles.SECRETARY)
    @RequiresIfMatch
    ResponseEntity<Accepted> openMeeting(@PathVariable String id, Caller caller, Submission submission) {
        return submission.change(new MeetingCommand.OpenMeeting(id, actor(caller), clock.instant()));
    }

    @PostMapping("/{id}/closing")
    @AllowedRoles(Roles.SECRETARY)
    @RequiresIfMatch
    ResponseEntity<Accepted> closeMeeting(@PathVariable String id, Caller caller, Submission submission) {
        AgendaNow now = agenda.now(id);
        return submission.change(new MeetingCommand.CloseMeeting(
                id, now.item3(), now.item4(), now.positions(), actor(caller), clock.instant()));
    }

    private static Actor actor(Caller caller) {
        return new Actor(caller.subject(), Roles.SECRETARY, null);
    }
}
