package org.prachakhom.committee.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.prachakhom.committee.workplan.Rechecks;
import org.prachakhom.committee.workplan.ReopenRequests;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.RequiresIfMatch;
import org.prachakhom.kit.web.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the follow-up team says after its verdict (rule 11): whether a confirmed fix on which the lot fell has lasted, and
 * whether those who dispute a result are right.
 */
@RestController
class AftermathCommandApi {
    private final Rechecks rechecks;
    private final ReopenRequests requests;
    private final Contributors contributors;
    private final Clock clock;

    AftermathCommandApi(Rechecks rechecks, ReopenRequests requests, Contributors contributors, Clock clock) {
        this.rechecks = rechecks;
        this.requests = requests;
        this.contributors = contributors;
        this.clock = clock;
    }

    /** {@code claim} is the one that was confirmed; when it did not last ({@code passed} false) the issue is reopened. */
    record RecheckBody(
            @NotNull @Min(1) Integer claim,
            @NotNull Boolean passed,
            @NotNull @Size(max = 5000) String finding) {}

    /** {@code request} counts the requests of the issue from 1; {@code reason} is told to who asked. */
    record ReopeningBody(
            @NotNull @Min(1) Integer request,
            @NotNull Boolean granted,
            @NotNull @Size(max = 5000) String reason) {}

    @PostMapping("/api/v1/follow-ups/{id}/recheck")
    @AllowedRoles(Roles.FOLLOW_UP)
    @RequiresIfMatch
    ResponseEntity<Accepted> recordRecheck(
            @PathVariable String id, @Valid @RequestBody RecheckBody body, Caller caller, Submission submission) {
        return submission.change(new FollowUpCommand.RecordRecheck(
                id,
                body.claim(),
                rechecks.drawn(id),
                body.passed(),
                body.finding(),
                caller.agency(),
                contributors.of(id),
                FollowUpTeam.member(caller),
                clock.instant()));
    }

    @PostMapping("/api/v1/follow-ups/{id}/reopening")
    @AllowedRoles(Roles.FOLLOW_UP)
    @RequiresIfMatch
    ResponseEntity<Accepted> decideReopening(
            @PathVariable String id, @Valid @RequestBody ReopeningBody body, Caller caller, Submission submission) {
        return submission.change(new FollowUpCommand.DecideReopening(
                id,
                body.request(),
                requests.isOpen(id, body.request()),
                body.granted(),
                body.reason(),
                caller.agency(),
                contributors.of(id),
                FollowUpTeam.member(caller),
                clock.instant()));
    }
}
