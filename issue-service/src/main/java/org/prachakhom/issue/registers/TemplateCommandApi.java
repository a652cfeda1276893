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
import org.prachakhom.events.value.TemplateUse;
import org.prachakhom.issue.references.Codes;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.registers.TemplateCommand.RegisterTemplate;
import org.prachakhom.issue.registers.TemplateCommand.ReviseTemplate;
import org.prachakhom.issue.registers.TemplateCommand.Wording;
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

/** Where an administrator enters prepared texts and revises them. */
@RestController
@RequestMapping("/api/v1/response-templates")
class TemplateCommandApi {
    private static final int LONGEST = 5000;

    private final References references;
    private final Clock clock;

    TemplateCommandApi(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    record RegisterTemplateBody(
            @NotNull @Pattern(regexp = Codes.PATTERN) String code,
            @NotNull TemplateUse use,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = LONGEST) String textTh,
            @Nullable @Size(max = LONGEST) String textEn) {}

    record ReviseTemplateBody(
            @NotNull TemplateUse use,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = LONGEST) String textTh,
            @Nullable @Size(max = LONGEST) String textEn,
            @NotNull Boolean active) {}

    @PostMapping
    @AllowedRoles(Roles.ADMIN)
    ResponseEntity<Accepted> registerTemplate(
            @Valid @RequestBody RegisterTemplateBody body, Caller caller, Submission submission) {
        references.municipality(caller.tenant());
        RegisterTemplate command = new RegisterTemplate(
                streamId(caller, body.code()),
                caller.tenant(),
                body.code(),
                new Wording(body.use(), body.title(), body.textTh(), body.textEn()),
                new Actor(caller.subject(), Roles.ADMIN, null),
                clock.instant());
        return submission.create("/api/v1/response-templates/", body.code(), command);
    }

    @PostMapping("/{code}/revision")
    @AllowedRoles(Roles.ADMIN)
    @RequiresIfMatch
    ResponseEntity<Accepted> reviseTemplate(
            @PathVariable String code,
            @Valid @RequestBody ReviseTemplateBody body,
            Caller caller,
            Submission submission) {
        return submission.change(new ReviseTemplate(
                streamId(caller, code),
                new Wording(body.use(), body.title(), body.textTh(), body.textEn()),
                body.active(),
                new Actor(caller.subject(), Roles.ADMIN, null),
                clock.instant()));
    }

    private static String streamId(Caller caller, String code) {
        return StreamIds.named("response-template", caller.tenant(), code);
    }
}
