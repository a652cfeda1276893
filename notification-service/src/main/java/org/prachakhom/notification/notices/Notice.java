package org.prachakhom.notification.notices;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.publication.NoticeEvent;
import org.prachakhom.events.publication.NoticeOwed;
import org.prachakhom.notification.notices.NoticeCommand.OweNotice;

/** One thing that one audience has to be told, owed once: its id is that of the cause and audience, and no log takes it twice. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Notice {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the framework reads it
    private @Nullable String noticeId;

    private Notice() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OweNotice c) {
        apply(new NoticeOwed(
                c.noticeId(),
                c.municipality(),
                c.audience(),
                c.subject(),
                c.issueId(),
                c.number(),
                c.cause(),
                c.by(),
                c.at()));
    }

    @EventSourcingHandler
    void evolve(NoticeEvent event) {
        switch (event) {
            case NoticeOwed e -> noticeId = e.noticeId();
        }
    }
}
