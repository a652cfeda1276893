package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.Acting.secretary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.MergeCommand.AcceptDuplicate;
import org.prachakhom.issue.casework.MergeCommand.ReleaseDuplicate;
import org.prachakhom.issue.references.Codes;
import org.prachakhom.issue.register.KnownIssue;
import org.prachakhom.issue.register.KnownIssues;
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

/** Where the secretary merges two reports of one matter, by the door of the issue that stays (rule 13). */
@RestController
@RequestMapping("/api/v1/issues/{id}")
class MergeCommandApi {
    private final KnownIssues issues;
    private final Clock clock;

    MergeCommandApi(KnownIssues issues, Clock clock) {
        this.issues = issues;
        this.clock = clock;
    }

    /** {@code duplicate} is the id of the other report. */
    record DuplicateBody(
            @NotNull @Pattern(regexp = Codes.STREAM_ID) String duplicate) {}

    /** The other report follows this issue a moment later, or is released with the reason. */
    @PostMapping("/merge")
    @AllowedRoles(Roles.SECRETARY)
    @RequiresIfMatch
    ResponseEntity<Accepted> mergeIssue(
            @PathVariable String id, @Valid @RequestBody DuplicateBody body, Caller caller, Submission submission) {
        KnownIssue duplicate = issues.issue(body.duplicate(), "/duplicate");
        return submission.change(new AcceptDuplicate(
                id,
                duplicate.issueId(),
                duplicate.number(),
                duplicate.community(),
                secretary(caller),
                clock.instant()));
    }

    @PostMapping("/unmerge")
    @AllowedRoles(Roles.SECRETARY)
    @RequiresIfMatch
    ResponseEntity<Accepted> unmergeIssue(
            @PathVariable String id, @Valid @RequestBody DuplicateBody body, Caller caller, Submission submission) {
        return submission.change(new ReleaseDuplicate(id, body.duplicate(), null, secretary(caller), clock.instant()));
    }
}
