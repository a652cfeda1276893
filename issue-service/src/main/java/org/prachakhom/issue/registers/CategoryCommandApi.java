package org.prachakhom.issue.registers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.references.Codes;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.registers.CategoryCommand.Entry;
import org.prachakhom.issue.registers.CategoryCommand.RegisterCategory;
import org.prachakhom.issue.registers.CategoryCommand.ReviseCategory;
import org.prachakhom.issue.registers.ServiceLevelCommandApi.SpanBody;
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

/** Where an administrator enters categories and revises them. */
@RestController
@RequestMapping("/api/v1/categories")
class CategoryCommandApi {
    private final References references;
    private final Clock clock;

    CategoryCommandApi(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    record RegisterCategoryBody(
            @NotNull @Pattern(regexp = Codes.PATTERN) String code,
            @NotBlank @Size(max = 200) String nameTh,
            @NotBlank @Size(max = 200) String nameEn,
            @NotNull @Pattern(regexp = Codes.PATTERN) String agency,
            @NotNull Priority priority,
            @Nullable List<@Valid @NotNull QuestionBody> questions,
            @Valid @Nullable SpanBody span) {}

    record ReviseCategoryBody(
            @NotBlank @Size(max = 200) String nameTh,
            @NotBlank @Size(max = 200) String nameEn,
            @NotNull @Pattern(regexp = Codes.PATTERN) String agency,
            @NotNull Priority priority,
            @Nullable List<@Valid @NotNull QuestionBody> questions,
            @Valid @Nullable SpanBody span,
            @NotNull Boolean active) {}

    @PostMapping
    @AllowedRoles(Roles.ADMIN)
    ResponseEntity<Accepted> registerCategory(
            @Valid @RequestBody RegisterCategoryBody body, Caller caller, Submission submission) {
        references.municipality(caller.tenant());
        RegisterCategory command = new RegisterCategory(
                streamId(caller, body.code()),
                caller.tenant(),
                body.code(),
                new Entry(
                        body.nameTh(),
                        body.nameEn(),
                        references.agency(body.agency(), "/agency").code(),
                        body.priority(),
                        QuestionBody.all(body.questions()),
                        SpanBody.span(body.span())),
                new Actor(caller.subject(), Roles.ADMIN, null),
                clock.instant());
        return submission.create("/api/v1/categories/", body.code(), command);
    }

    @PostMapping("/{code}/revision")
    @AllowedRoles(Roles.ADMIN)
    @RequiresIfMatch
    ResponseEntity<Accepted> reviseCategory(
            @PathVariable String code,
            @Valid @RequestBody ReviseCategoryBody body,
            Caller caller,
            Submission submission) {
        return submission.change(new ReviseCategory(
                streamId(caller, code),
                new Entry(
                        body.nameTh(),
                        body.nameEn(),
                        references.agency(body.agency(), "/agency").code(),
                        body.priority(),
                        QuestionBody.all(body.questions()),
                        SpanBody.span(body.span())),
                body.active(),
                new Actor(caller.subject(), Roles.ADMIN, null),
                clock.instant()));
    }

    private static String streamId(Caller caller, String code) {
        return StreamIds.named("category", caller.tenant(), code);
    }
}
