package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.Acting.secretary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.AnswerSuggestion;
import org.prachakhom.issue.casework.IssueCommand.PassOnPraise;
import org.prachakhom.issue.references.Codes;
import org.prachakhom.issue.references.References;
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

/** What the secretary does with an issue that is no problem: praise is passed on, a suggestion answered. */
@RestController
@RequestMapping("/api/v1/issues/{id}")
class KindCommandApi {
    private final References references;
    private final Clock clock;

    KindCommandApi(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    record PraiseBody(
            @Nullable @Pattern(regexp = Codes.PATTERN) String agency,
            @Nullable String note) {}

    /** {@code outcome} is ADOPTED, IN_PLAN or NOT_ADOPTED. */
    record SuggestionAnswerBody(
            @NotNull Outcome outcome, @NotNull String answer) {}

    /** Praise goes to an agency, or to the municipality as a whole. */
    @PostMapping("/acknowledgement")
    @AllowedRoles(Roles.SECRETARY)
    @RequiresIfMatch
    ResponseEntity<Accepted> passOnPraise(
            @PathVariable String id, @Valid @RequestBody PraiseBody body, Caller caller, Submission submission) {
        String agency = body.agency();
        return submission.change(new PassOnPraise(
                id,
                agency == null ? null : references.agency(agency, "/agency").code(),
                body.note(),
                secretary(caller),
                clock.instant()));
    }

    /** The desk's check of what an agency made of a suggestion. */
    @PostMapping("/answer")
    @AllowedRoles(Roles.SECRETARY)
    @RequiresIfMatch
    ResponseEntity<Accepted> answerSuggestion(
            @PathVariable String id,
            @Valid @RequestBody SuggestionAnswerBody body,
            Caller caller,
            Submission submission) {
        return submission.change(
                new AnswerSuggestion(id, body.outcome(), body.answer(), secretary(caller), clock.instant()));
    }
}
