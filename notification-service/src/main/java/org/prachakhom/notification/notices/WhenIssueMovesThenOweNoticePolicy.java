package org.prachakhom.notification.notices;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.notification.notices.NoticeCommand.OweNotice;
import org.prachakhom.notification.notices.NoticeIssueProjection.NoticeIssue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who has to be told what. A replay tells nobody anything. */
@Component
@Order(2)
@ProcessingGroup("notice-policy")
@DisallowReplay
final class WhenIssueMovesThenOweNoticePolicy {
    private static final String SECRETARIES = "role:" + Roles.SECRETARY;
    private static final String PUBLISHERS = "role:" + Roles.PUBLISHER;

    private final NoticeIssueProjection issues;
    private final PolicyCommands commands;

    WhenIssueMovesThenOweNoticePolicy(NoticeIssueProjection issues, PolicyCommands commands) {
        this.issues = issues;
        this.commands = commands;
    }

    @EventHandler
    void on(IssueFiled e, EventMessage<?> cause) {
        owe(List.of(SECRETARIES), e.issueId(), e.at(), cause);
    }

    @EventHandler
    void on(IssueCorrected e, EventMessage<?> cause) {
        String others =
                Roles.SECRETARY.equals(e.by().role()) ? issues.of(e.issueId()).communityItself() : SECRETARIES;
        owe(List.of(others), e.issueId(), e.at(), cause);
    }

    @EventHandler
    void on(IssueAssigned e, EventMessage<?> cause) {
        owe(issues.of(e.issueId()).agencies(), e.issueId(), e.at(), cause);
    }

    @EventHandler
    void on(IssueTransferred e, EventMessage<?> cause) {
        owe(issues.of(e.issueId()).agencies(), e.issueId(), e.at(), cause);
    }

    @EventHandler
    void on(AssignmentReturned e, EventMessage<?> cause) {
        owe(List.of(SECRETARIES), e.issueId(), e.at(), cause);
    }

    @EventHandler
    void on(ResolutionVerified e, EventMessage<?> cause) {
        owe(issues.of(e.issueId()).concerned(), e.issueId(), e.at(), cause);
    }

    @EventHandler
    void on(ClaimRefuted e, EventMessage<?> cause) {
        owe(issues.of(e.issueId()).concerned(), e.issueId(), e.at(), cause);
    }

    @EventHandler
    void on(IssueDeclined e, EventMessage<?> cause) {
        owe(List.of(issues.of(e.issueId()).communityItself()), e.issueId(), e.at(), cause);
    }

    @EventHandler
    void on(IssueWithdrawn e, EventMessage<?> cause) {
        owe(List.of(SECRETARIES), e.issueId(), e.at(), cause);
        owe(issues.of(e.issueId()).concerned(), e.issueId(), e.at(), cause);
    }

    @EventHandler
    void on(ResolutionPublished e, EventMessage<?> cause) {
        owe(List.of(issues.of(e.issueId()).communityItself()), e.issueId(), e.at(), cause);
    }

    @EventHandler
    void on(PublicationRefused e, EventMessage<?> cause) {
        owe(List.of(PUBLISHERS), e.issueId(), e.at(), cause);
    }

    private void owe(List<String> audiences, String issueId, Instant at, EventMessage<?> cause) {
        NoticeIssue issue = issues.of(issueId);
        String subject = EventCatalogue.wireName(cause.getPayloadType()).value();
        Actor system = new Actor(cause.getIdentifier(), Roles.SYSTEM, null);
        for (String audience : audiences) {
            String reason = cause.getIdentifier();
            String id = StreamIds.named("notice", issue.tenant(), reason + "/" + audience);
            OweNotice notice =
                    new OweNotice(id, issue.tenant(), audience, subject, issueId, issue.number(), reason, system, at);
            commands.send(notice, cause);
        }
    }
}
