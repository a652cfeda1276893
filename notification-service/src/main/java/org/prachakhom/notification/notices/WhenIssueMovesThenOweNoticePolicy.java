package org.prachakhom.notification.notices;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.notification.notices.NoticeCommand.OweNotice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever has to be told of an event is owed a notice. A replay tells nobody anything. */
@Component
@Order(2)
@ProcessingGroup("notice-policy")
@DisallowReplay
final class WhenIssueMovesThenOweNoticePolicy {
    private final NoticeIssueProjection issues;
    private final PolicyCommands commands;

    WhenIssueMovesThenOweNoticePolicy(NoticeIssueProjection issues, PolicyCommands commands) {
        this.issues = issues;
        this.commands = commands;
    }

    @EventHandler
    void on(IssueEvent event, EventMessage<?> cause) {
        NoticeIssue issue = issues.of(event.streamId());
        String subject = EventCatalogue.wireName(event.getClass()).value();
        String reason = cause.getIdentifier();
        Actor system = new Actor(reason, Roles.SYSTEM, null);
        for (String audience : NoticeAudiences.of(event, issue)) {
            String id = StreamIds.named("notice", issue.tenant(), reason + "/" + audience);
            commands.begin(
                    new OweNotice(
                            id,
                            issue.tenant(),
                            audience,
                            subject,
                            event.streamId(),
                            issue.number(),
                            reason,
                            system,
                            event.at()),
                    cause);
        }
    }
}
