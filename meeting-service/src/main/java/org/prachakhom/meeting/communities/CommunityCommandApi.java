package org.prachakhom.meeting.communities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.RequiresIfMatch;
import org.prachakhom.kit.web.Submission;
import org.prachakhom.meeting.registry.RegistryCopies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Enters communities in the register and revises them. */
@RestController
@RequestMapping("/api/v1/communities")
class CommunityCommandApi {
    private final RegistryCopies registry;
    private final Clock clock;

    CommunityCommandApi(RegistryCopies registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** {@code code} is unique in the municipality and never changes. */
    record RegisterCommunityBody(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,15}")
            String code,

            @NotBlank @Size(max = 200) String nameTh,
            @NotBlank @Size(max = 200) String nameEn) {}

    /** {@code active} is false for a community that raises no issues any more. */
    record ReviseCommunityBody(
            @NotBlank @Size(max = 200) String nameTh,
            @NotBlank @Size(max = 200) String nameEn,
            @NotNull Boolean active) {}

    @PostMapping
    @AllowedRoles({Roles.SECRETARY, Roles.ADMIN})
    ResponseEntity<Accepted> registerCommunity(
            @Valid @RequestBody RegisterCommunityBody body, Caller caller, Submission submission) {
        registry.requireMunicipality(caller.tenant());
        CommunityCommand.RegisterCommunity command = new CommunityCommand.RegisterCommunity(
                streamId(caller, body.code()),
                caller.tenant(),
                body.code(),
                body.nameTh(),
                body.nameEn(),
                actor(caller),
                clock.instant());
        return submission.create("/api/v1/communities/", body.code(), command);
    }

    @PostMapping("/{code}/revision")
    @AllowedRoles({Roles.SECRETARY, Roles.ADMIN})
    @RequiresIfMatch
    ResponseEntity<Accepted> reviseCommunity(
            @PathVariable String code,
            @Valid @RequestBody ReviseCommunityBody body,
            Caller caller,
            Submission submission) {
        return submission.change(new CommunityCommand.ReviseCommunity(
                streamId(caller, code), body.nameTh(), body.nameEn(), body.active(), actor(caller), clock.instant()));
    }

    private static String streamId(Caller caller, String code) {
        return StreamIds.named("community", caller.tenant(), code);
    }

    private static Actor actor(Caller caller) {
        return new Actor(caller.subject(), caller.actingAs(Roles.SECRETARY, Roles.ADMIN), null);
    }
}
