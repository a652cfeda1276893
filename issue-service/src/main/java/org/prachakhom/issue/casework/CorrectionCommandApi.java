package org.prachakhom.issue.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.CorrectIssue;
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

/** Where who raised an issue, or the secretary, puts its words right. */
@RestController
@RequestMapping("/api/v1/issues/{id}")
class CorrectionCommandApi {
    private final Clock clock;

    CorrectionCommandApi(Clock clock) {
        this.clock = clock;
    }

    record CorrectionBody(
            @NotNull String title,
            @Nullable String description,
            @Valid @Nullable PlaceBody place) {}

    /** The words as they are to be from now on; a description or a place that is left out is none. */
    @PostMapping("/correction")
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY})
    @RequiresIfMatch
    ResponseEntity<Accepted> correctIssue(
            @PathVariable String id, @Valid @RequestBody CorrectionBody body, Caller caller, Submission submission) {
        return submission.change(new CorrectIssue(
                id,
                body.title(),
                body.description() == null ? "" : body.description(),
                PlaceBody.typed(body.place()),
                new Actor(caller.subject(), caller.actingAs(Roles.SECRETARY, Roles.LEADER), null),
                clock.instant()));
    }
}
