package org.prachakhom.issue.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.ClaimResolution;
import org.prachakhom.issue.casework.IssueCommand.ReportProgress;
import org.prachakhom.issue.casework.IssueCommand.ReturnIssue;
import org.prachakhom.issue.casework.IssueCommand.StartWork;
import org.prachakhom.issue.casework.IssueCommand.TransferIssue;
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

/** What the assigned agency does with an issue; for an external one its liaison or the secretary. */
@RestController
@RequestMapping("/api/v1/issues/{id}")
class AgencyWorkCommandApi {
    private final References references;
    private final Clock clock;

    AgencyWorkCommandApi(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    record ProgressBody(
            @NotNull String note,
            @Nullable @Min(0) @Max(100) Integer percent,
            @Nullable List<@NotNull String> photos) {}

    /** {@code photos} show the work; {@code reasonWithoutPhoto} says why none does (rule 8). */
    record ClaimBody(
            @NotNull String summary,
            @Nullable List<@NotNull String> photos,
            @Nullable String reasonWithoutPhoto) {}

    record TransferBody(
            @NotNull @Pattern(regexp = Codes.PATTERN) String agency,
            @NotNull String reason) {}

    record ReturnBody(@NotNull String reason) {}

    @PostMapping("/start")
    @AllowedRoles({Roles.OFFICER, Roles.SECRETARY})
    @RequiresIfMatch
    ResponseEntity<Accepted> startWork(@PathVariable String id, Caller caller, Submission submission) {
        return submission.change(new StartWork(id, Acting.of(caller), clock.instant()));
    }

    @PostMapping("/progress")
    @AllowedRoles({Roles.OFFICER, Roles.SECRETARY})
    @RequiresIfMatch
    ResponseEntity<Accepted> reportProgress(
            @PathVariable String id, @Valid @RequestBody ProgressBody body, Caller caller, Submission submission) {
        List<String> photos = references.photos(caller.tenant(), body.photos(), "/photos");
        return submission.change(
                new ReportProgress(id, body.note(), body.percent(), photos, Acting.of(caller), clock.instant()));
    }

    @PostMapping("/claim")
    @AllowedRoles({Roles.OFFICER, Roles.SECRETARY})
    @RequiresIfMatch
    ResponseEntity<Accepted> claimResolution(
            @PathVariable String id, @Valid @RequestBody ClaimBody body, Caller caller, Submission submission) {
        List<String> photos = references.photos(caller.tenant(), body.photos(), "/photos");
        return submission.change(new ClaimResolution(
                id, body.summary(), photos, body.reasonWithoutPhoto(), Acting.of(caller), clock.instant()));
    }

    @PostMapping("/transfer")
    @AllowedRoles({Roles.OFFICER, Roles.SECRETARY})
    @RequiresIfMatch
    ResponseEntity<Accepted> transferIssue(
            @PathVariable String id, @Valid @RequestBody TransferBody body, Caller caller, Submission submission) {
        AgencyRow agency = references.agency(body.agency(), "/agency");
        return submission.change(new TransferIssue(
                id, agency.code(), agency.liaison(), body.reason(), Acting.of(caller), clock.instant()));
    }

    /** The agency gives it back; the secretary may take any open issue back. */
    @PostMapping("/return")
    @AllowedRoles({Roles.OFFICER, Roles.SECRETARY})
    @RequiresIfMatch
    ResponseEntity<Accepted> returnIssue(
            @PathVariable String id, @Valid @RequestBody ReturnBody body, Caller caller, Submission submission) {
        return submission.change(new ReturnIssue(id, body.reason(), Acting.of(caller), clock.instant()));
    }
}
