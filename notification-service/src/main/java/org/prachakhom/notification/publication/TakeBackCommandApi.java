package org.prachakhom.notification.publication;

import static org.prachakhom.notification.publication.PublicationRule.THE_ISSUE_IS_KNOWN;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.read.CopyWait;
import org.prachakhom.kit.rule.RuleBroken;
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
    private final Publications publications;
    private final Clock clock;

    TakeBackCommandApi(Publications publications, Clock clock) {
        this.publications = publications;
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
        PublicationRow known = published(issueId);
        Integer version = known.publishedVersion();
        Integer decision = known.publishedDecision();
        return submission.change(new TakeBackPublication(
                issueId,
                caller.tenant(),
                decision == null ? 0 : decision,
                version == null ? 0 : version,
                body.reason(),
                new Actor(caller.subject(), Roles.PUBLISHER, null),
                clock.instant()));
    }

    /** Waits also for a publication that may still be on its way. */
    private PublicationRow published(String issueId) {
        Optional<PublicationRow> published =
                CopyWait.find(() -> publications.find(issueId).filter(row -> row.publishedVersion() != null));
        return published
                .or(() -> publications.find(issueId))
                .orElseThrow(() -> new RuleBroken(THE_ISSUE_IS_KNOWN, null));
    }
}
