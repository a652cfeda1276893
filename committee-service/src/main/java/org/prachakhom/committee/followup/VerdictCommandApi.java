package org.prachakhom.committee.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.FixedCount;
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

/** The follow-up team decides on a claim. */
@RestController
class VerdictCommandApi {
    private final Contributors contributors;
    private final Clock clock;

    VerdictCommandApi(Contributors contributors, Clock clock) {
        this.contributors = contributors;
        this.clock = clock;
    }

    /** {@code fixedCount} is given with PARTLY_FIXED only. */
    record VerdictBody(
            @NotNull @Min(1) Integer claim,
            @NotNull Finding verdict,
            @Nullable @Valid FixedCountBody fixedCount,
            @NotNull @Size(max = 5000) String finding) {

        @Nullable
        FixedCount count() {
            return fixedCount == null ? null : new FixedCount(fixedCount.fixed(), fixedCount.total());
        }
    }

    record FixedCountBody(@NotNull Integer fixed, @NotNull Integer total) {}

    @PostMapping("/api/v1/follow-ups/{id}/verdict")
    @AllowedRoles(Roles.FOLLOW_UP)
    @RequiresIfMatch
    ResponseEntity<Accepted> giveVerdict(
            @PathVariable String id, @Valid @RequestBody VerdictBody body, Caller caller, Submission submission) {
        return submission.change(new FollowUpCommand.GiveVerdict(
                id,
                body.claim(),
                body.verdict(),
                body.count(),
                body.finding(),
                caller.agency(),
                contributors.of(id),
                FollowUpTeam.member(caller),
                clock.instant()));
    }
}
