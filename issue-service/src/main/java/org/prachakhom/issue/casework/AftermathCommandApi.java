package org.prachakhom.issue.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.AftermathCommand.AddComment;
import org.prachakhom.issue.casework.AftermathCommand.AttachEvidence;
import org.prachakhom.issue.casework.AftermathCommand.RateResolution;
import org.prachakhom.issue.casework.AftermathCommand.RequestReopening;
import org.prachakhom.issue.references.References;
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

/** Where people say what they think of an issue and its outcome. */
@RestController
@RequestMapping("/api/v1/issues/{id}")
class AftermathCommandApi {
    private final References references;
    private final Clock clock;

    AftermathCommandApi(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    record ReopenRequestBody(@NotNull String reason) {}

    record RatingBody(@NotNull Integer score, @Nullable String comment) {}

    /** {@code internal} comments are read by those who work on the issue only. */
    record CommentBody(@NotNull String text, @NotNull Boolean internal) {}

    /** {@code photos} are 1 to 10 that were sent before; {@code caption} is said to all of them. */
    record EvidenceBody(
            @NotNull List<@NotNull String> photos, @Nullable String caption) {}

    /** A leader disputes the decision; the follow-up team answers (rule 11). */
    @PostMapping("/reopen-request")
    @AllowedRoles(Roles.LEADER)
    @RequiresIfMatch
    ResponseEntity<Accepted> requestReopening(
            @PathVariable String id, @Valid @RequestBody ReopenRequestBody body, Caller caller, Submission submission) {
        return submission.change(
                new RequestReopening(id, caller.communities(), body.reason(), leader(caller), clock.instant()));
    }

    /** Once a community and publication. */
    @PostMapping("/rating")
    @AllowedRoles(Roles.LEADER)
    ResponseEntity<Accepted> rateResolution(
            @PathVariable String id, @Valid @RequestBody RatingBody body, Caller caller, Submission submission) {
        return submission.change(new RateResolution(
                id, caller.communities(), body.score(), body.comment(), leader(caller), clock.instant()));
    }

    @PostMapping("/comments")
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP})
    ResponseEntity<Accepted> addComment(
            @PathVariable String id, @Valid @RequestBody CommentBody body, Caller caller, Submission submission) {
        Actor by = concerned(caller);
        return submission.change(new AddComment(
                id,
                StreamIds.next(),
                body.internal(),
                body.text(),
                caller.communities(),
                officerOf(caller, by),
                by,
                clock.instant()));
    }

    /** Shows photos with the issue, in any state. */
    @PostMapping("/evidence")
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP})
    ResponseEntity<Accepted> attachEvidence(
            @PathVariable String id, @Valid @RequestBody EvidenceBody body, Caller caller, Submission submission) {
        List<String> photos = references.photos(caller.tenant(), body.photos(), "/photos");
        Actor by = concerned(caller);
        return submission.change(new AttachEvidence(
                id, photos, body.caption(), caller.communities(), officerOf(caller, by), by, clock.instant()));
    }

    private static Actor concerned(Caller caller) {
        String role = caller.actingAs(Roles.SECRETARY, Roles.FOLLOW_UP, Roles.OFFICER, Roles.LEADER);
        return new Actor(caller.subject(), role, null);
    }

    private static @Nullable String officerOf(Caller caller, Actor by) {
        return by.role().equals(Roles.OFFICER) ? caller.agency() : null;
    }

    private static Actor leader(Caller caller) {
        return new Actor(caller.subject(), Roles.LEADER, null);
    }
}
