package org.prachakhom.committee.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.prachakhom.committee.workplan.Rechecks;
import org.prachakhom.events.value.Actor;
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

/** The follow-up team looks again at a confirmed fix on which the lot fell, and says whether it lasted (rule 11). */
@RestController
class RecheckCommandApi {
    private final Rechecks rechecks;
    private final Contributors contributors;
    private final Clock clock;

    RecheckCommandApi(Rechecks rechecks, Contributors contributors, Clock clock) {
        this.rechecks = rechecks;
        this.contributors = contributors;
        this.clock = clock;
    }

    /** {@code claim} is the one that was confirmed; when it did not last ({@code passed} false) the issue is reopened. */
    record RecheckBody(
            @NotNull @Min(1) Integer claim,
            @NotNull Boolean passed,
            @NotNull @Size(max = 5000) String finding) {}

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
                new Actor(caller.subject(), Roles.FOLLOW_UP, null),
                clock.instant()));
    }
}
