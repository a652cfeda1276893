package org.prachakhom.notification.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.RequiresIfMatch;
import org.prachakhom.kit.web.Submission;
import org.prachakhom.notification.publication.PublicationCommand.ClearContent;
import org.prachakhom.notification.publication.PublicationCommand.RequestPublication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The publisher's door: clear the text, then ask for publication. */
@RestController
@RequestMapping(PublicationCommandApi.PATH)
class PublicationCommandApi {
    static final String PATH = "/api/v1/publications";
    private static final Set<String> DECIDED = Set.of("VERIFIED", "DECLINED", "ACKNOWLEDGED", "PUBLISHED");

    private final KnownPublications known;
    private final Clock clock;

    PublicationCommandApi(KnownPublications known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /** Title and text as everyone may read them; the issue's own words stay as they are. */
    record ContentBody(@NotNull String title, @NotNull String text) {}

    /** The first text of an issue needs no If-Match; every later one does (rule 17). */
    @PostMapping("/{issueId}/content")
    @AllowedRoles(Roles.PUBLISHER)
    ResponseEntity<Accepted> clearContent(
            @PathVariable String issueId,
            @RequestBody @Valid ContentBody body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller,
            Submission submission) {
        ClearContent command = new ClearContent(
                known.issue(issueId).issueId(),
                caller.tenant(),
                body.title(),
                body.text(),
                ifMatch != null,
                publisher(caller),
                clock.instant());
        return ifMatch == null ? submission.create(PATH + "/", issueId, command) : submission.change(command);
    }

    /**
     * Names the decision known here and the newest text; the issue answers on its own topic. A text cleared after the
     * publication is asked for in the same way, and takes the place of the public one.
     */
    @PostMapping("/{issueId}/request")
    @AllowedRoles(Roles.PUBLISHER)
    @RequiresIfMatch
    ResponseEntity<Accepted> requestPublication(@PathVariable String issueId, Caller caller, Submission submission) {
        // A verdict may still be on its way: a claimed issue is about to be decided.
        PublicationRow settled = known.issue(issueId, row -> !row.state().equals("CLAIMED"));
        return submission.change(new RequestPublication(
                issueId,
                caller.tenant(),
                settled.decision(),
                DECIDED.contains(settled.state()),
                publisher(caller),
                clock.instant()));
    }

    private static Actor publisher(Caller caller) {
        return new Actor(caller.subject(), Roles.PUBLISHER, null);
    }
}
