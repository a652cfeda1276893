package org.prachakhom.issue.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.DeferIssue;
import org.prachakhom.issue.casework.IssueCommand.ResumeIssue;
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

/** Where an issue is parked until a day, and taken up again before (rule 7). */
@RestController
@RequestMapping("/api/v1/issues/{id}")
class DeferralCommandApi {
    private final References references;
    private final Clock clock;

    DeferralCommandApi(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    /** {@code until} is the last day of the deferral, in the municipality's time zone. */
    record DeferralBody(
            @NotNull DeferralReason reason,
            @NotNull LocalDate until,
            @Nullable String note) {}

    @PostMapping("/deferral")
    @AllowedRoles({Roles.OFFICER, Roles.SECRETARY})
    @RequiresIfMatch
    ResponseEntity<Accepted> deferIssue(
            @PathVariable String id, @Valid @RequestBody DeferralBody body, Caller caller, Submission submission) {
        Instant until = references.terms(caller.tenant()).days().endOf(body.until());
        return submission.change(
                new DeferIssue(id, body.reason(), until, body.note(), Acting.of(caller), clock.instant()));
    }

    @PostMapping("/resumption")
    @AllowedRoles({Roles.OFFICER, Roles.SECRETARY})
    @RequiresIfMatch
    ResponseEntity<Accepted> resumeIssue(@PathVariable String id, Caller caller, Submission submission) {
        return submission.change(
                new ResumeIssue(id, references.terms(caller.tenant()), Acting.of(caller), clock.instant()));
    }
}
