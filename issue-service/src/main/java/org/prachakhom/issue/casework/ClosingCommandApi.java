package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.Acting.secretary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.DeclineIssue;
import org.prachakhom.issue.casework.IssueCommand.WithdrawIssue;
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

/** How an issue ends without a fix: the secretary declines it, or who raised it takes it back. */
@RestController
@RequestMapping("/api/v1/issues/{id}")
class ClosingCommandApi {
    private final Clock clock;

    ClosingCommandApi(Clock clock) {
        this.clock = clock;
    }

    record DeclineBody(
            @NotNull DeclineReason reason, @Nullable String note) {}

    record WithdrawalBody(@Nullable String note) {}

    @PostMapping("/decline")
    @AllowedRoles(Roles.SECRETARY)
    @RequiresIfMatch
    ResponseEntity<Accepted> declineIssue(
            @PathVariable String id, @Valid @RequestBody DeclineBody body, Caller caller, Submission submission) {
        return submission.change(new DeclineIssue(id, body.reason(), body.note(), secretary(caller), clock.instant()));
    }

    /** The issue knows who raised it, and for whom. */
    @PostMapping("/withdrawal")
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY})
    @RequiresIfMatch
    ResponseEntity<Accepted> withdrawIssue(
            @PathVariable String id, @Valid @RequestBody WithdrawalBody body, Caller caller, Submission submission) {
        Actor person = new Actor(caller.subject(), caller.actingAs(Roles.LEADER, Roles.SECRETARY), null);
        return submission.change(new WithdrawIssue(id, body.note(), person, clock.instant()));
    }
}
