package org.prachakhom.notification.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.RequiresIfMatch;
import org.prachakhom.kit.web.Submission;
import org.prachakhom.notification.publication.PublicationCommand.TakeBackPublication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The publisher takes back what should not have been public. */
@RestController
class TakeBackCommandApi {
    private final KnownPublications known;
    private final Clock clock;

    TakeBackCommandApi(KnownPublications known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /** {@code reason} is what everyone reads in the place of the page; it names no private person. */
    record TakeBackBody(@NotNull String reason) {}

    /** Names what is public as it is known here; the issue answers on its own topic, and the page is gone then. */
    @PostMapping(PublicationCommandApi.PATH + "/{issueId}/take-back")
    @AllowedRoles(Roles.PUBLISHER)
    @RequiresIfMatch
    ResponseEntity<Accepted> takeBackPublication(
            @PathVariable String issueId, @RequestBody @Valid TakeBackBody body, Caller caller, Submission submission) {
        // The publication may still be on its way.
        PublicationRow published = known.issue(issueId, row -> row.publishedVersion() != null);
        Integer version = published.publishedVersion();
        Integer decision = published.publishedDecision();
        return submission.change(new TakeBackPublication(
                issueId,
                caller.tenant(),
                decision == null ? 0 : decision,
                version == null ? 0 : version,
                body.reason(),
                new Actor(caller.subject(), Roles.PUBLISHER, null),
                clock.instant()));
    }
}
