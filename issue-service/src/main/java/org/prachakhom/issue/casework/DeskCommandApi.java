package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.Acting.secretary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.AddContributor;
import org.prachakhom.issue.casework.IssueCommand.AssignIssue;
import org.prachakhom.issue.casework.IssueCommand.EraseText;
import org.prachakhom.issue.casework.IssueCommand.TriageIssue;
import org.prachakhom.issue.directory.AgencyRow;
import org.prachakhom.issue.references.Codes;
import org.prachakhom.issue.references.References;
import org.prachakhom.kit.caller.Caller;
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

/** What the secretary does with an issue. */
@RestController
@RequestMapping("/api/v1/issues/{id}")
class DeskCommandApi {
    private final References references;
    private final Clock clock;

    DeskCommandApi(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    record TriageBody(
            @NotNull @Pattern(regexp = Codes.PATTERN) String category,
            @NotNull Priority priority,
            @Nullable String note) {}

    record AssignmentBody(
            @NotNull @Pattern(regexp = Codes.PATTERN) String agency,
            @Nullable String note) {}

    @PostMapping("/triage")
    @AllowedRoles(Roles.SECRETARY)
    @RequiresIfMatch
    ResponseEntity<Accepted> triageIssue(
            @PathVariable String id, @Valid @RequestBody TriageBody body, Caller caller, Submission submission) {
        return submission.change(new TriageIssue(
                id,
                references.category(body.category(), "/category").code(),
                body.priority(),
                body.note(),
                references.terms(caller.tenant()),
                secretary(caller),
                clock.instant()));
    }

    @PostMapping("/assignment")
    @AllowedRoles(Roles.SECRETARY)
    @RequiresIfMatch
    ResponseEntity<Accepted> assignIssue(
            @PathVariable String id, @Valid @RequestBody AssignmentBody body, Caller caller, Submission submission) {
        AgencyRow agency = references.agency(body.agency(), "/agency");
        return submission.change(new AssignIssue(
                id,
                agency.code(),
                agency.liaison(),
                body.note(),
                references.terms(caller.tenant()),
                secretary(caller),
                clock.instant()));
    }

    @PostMapping("/contributors")
    @AllowedRoles(Roles.SECRETARY)
    @RequiresIfMatch
    ResponseEntity<Accepted> addContributor(
            @PathVariable String id, @Valid @RequestBody AssignmentBody body, Caller caller, Submission submission) {
        String agency = references.agency(body.agency(), "/agency").code();
        return submission.change(new AddContributor(id, agency, body.note(), secretary(caller), clock.instant()));
    }

    @PostMapping("/erasure")
    @AllowedRoles(Roles.SECRETARY)
    @RequiresIfMatch
    ResponseEntity<Accepted> eraseIssueText(@PathVariable String id, Caller caller, Submission submission) {
        return submission.change(new EraseText(id, secretary(caller), clock.instant()));
    }
}
