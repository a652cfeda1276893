package org.prachakhom.issue.casework;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.FileIssue;
import org.prachakhom.issue.casework.IssueCommand.TypedAnswer;
import org.prachakhom.issue.copies.MeetingCopy;
import org.prachakhom.issue.directory.CategoryRow;
import org.prachakhom.issue.numbering.IssueNumbers;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.register.KnownIssues;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a leader raises a matter of their community, or the secretary on somebody's behalf. */
@RestController
@RequestMapping("/api/v1/issues")
class FilingCommandApi {
    private final References references;
    private final KnownIssues issues;
    private final IssueNumbers numbers;
    private final Clock clock;

    FilingCommandApi(References references, KnownIssues issues, IssueNumbers numbers, Clock clock) {
        this.references = references;
        this.issues = issues;
        this.numbers = numbers;
        this.clock = clock;
    }

    @PostMapping
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY})
    ResponseEntity<Accepted> fileIssue(@Valid @RequestBody FileIssueBody body, Caller caller, Submission submission) {
        references.municipality(caller.tenant());
        references.community(body.community(), "/community");
        CategoryRow category = references.category(body.category(), "/category");
        String meetingId = body.meetingId();
        MeetingCopy meeting = meetingId == null ? null : references.meeting(meetingId, "/meetingId");
        String recurrence = body.recurrenceOf();
        Instant at = clock.instant();
        String id = StreamIds.next();
        FileIssue command = new FileIssue(
                id,
                caller.tenant(),
                numbers.next(caller.tenant(), at),
                body.kind(),
                body.community(),
                caller.communities(),
                category.code(),
                category.priority(),
                meeting,
                body.title(),
                body.description() == null ? "" : body.description(),
                PlaceBody.typed(body.place()),
                TypedAnswer.all(references.answers(category, body.given())),
                recurrence == null
                        ? null
                        : issues.issue(recurrence, "/recurrenceOf").issueId(),
                null,
                filer(body, caller),
                at);
        return submission.create("/api/v1/issues/", id, command);
    }

    /** Who leads the community acts as its leader, unless they file for somebody else. */
    private static Actor filer(FileIssueBody body, Caller caller) {
        boolean leads = caller.communities().contains(body.community()) && body.onBehalfOf() == null;
        String role =
                leads ? caller.actingAs(Roles.LEADER, Roles.SECRETARY) : caller.actingAs(Roles.SECRETARY, Roles.LEADER);
        return new Actor(caller.subject(), role, body.onBehalfOf());
    }
}
