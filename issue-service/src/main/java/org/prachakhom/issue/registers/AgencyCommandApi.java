package org.prachakhom.issue.registers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.references.Codes;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.registers.AgencyCommand.Liaison;
import org.prachakhom.issue.registers.AgencyCommand.RegisterAgency;
import org.prachakhom.issue.registers.AgencyCommand.ReviseAgency;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.RequiresIfMatch;
import org.prachakhom.kit.web.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an administrator enters agencies and revises them. */
@RestController
@RequestMapping("/api/v1/agencies")
class AgencyCommandApi {
    private final References references;
    private final Clock clock;

    AgencyCommandApi(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    record RegisterAgencyBody(
            @NotNull @Pattern(regexp = Codes.PATTERN) String code,
            @NotBlank @Size(max = 200) String nameTh,
            @NotBlank @Size(max = 200) String nameEn,
            @NotNull Boolean external,
            @Nullable @Pattern(regexp = Codes.PATTERN) String liaison) {}

    record ReviseAgencyBody(
            @NotBlank @Size(max = 200) String nameTh,
            @NotBlank @Size(max = 200) String nameEn,
            @NotNull Boolean external,
            @Nullable @Pattern(regexp = Codes.PATTERN) String liaison,
            @NotNull Boolean active) {}

    @PostMapping
    @AllowedRoles(Roles.ADMIN)
    ResponseEntity<Accepted> registerAgency(
            @Valid @RequestBody RegisterAgencyBody body, Caller caller, Submission submission) {
        references.municipality(caller.tenant());
        RegisterAgency command = new RegisterAgency(
                streamId(caller, body.code()),
                caller.tenant(),
                body.code(),
                body.nameTh(),
                body.nameEn(),
                body.external(),
                liaison(body.liaison()),
                new Actor(caller.subject(), Roles.ADMIN, null),
                clock.instant());
        return submission.create("/api/v1/agencies/", body.code(), command);
    }

    @PostMapping("/{code}/revision")
    @AllowedRoles(Roles.ADMIN)
    @RequiresIfMatch
    ResponseEntity<Accepted> reviseAgency(
            @PathVariable String code,
            @Valid @RequestBody ReviseAgencyBody body,
            Caller caller,
            Submission submission) {
        return submission.change(new ReviseAgency(
                streamId(caller, code),
                body.nameTh(),
                body.nameEn(),
                body.external(),
                liaison(body.liaison()),
                body.active(),
                new Actor(caller.subject(), Roles.ADMIN, null),
                clock.instant()));
    }

    private @Nullable Liaison liaison(@Nullable String code) {
        return code == null
                ? null
                : new Liaison(code, references.agency(code, "/liaison").external());
    }

    private static String streamId(Caller caller, String code) {
        return StreamIds.named("agency", caller.tenant(), code);
    }
}
