package org.prachakhom.issue.timers;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/**
 * Sets the timer of an issue to the next moment at which something is due on it. The timers are set in the transaction of
 * the processor's position. A replay may do it again: it finds what is due now.
 */
@Component
@ProcessingGroup("issue-timers")
final class WhenIssueMovesThenSetTimerPolicy {
    private final DeadlineBook book;

    WhenIssueMovesThenSetTimerPolicy(DeadlineBook book) {
        this.book = book;
    }

    @EventHandler
    void on(
            IssueEvent event,
            @SequenceNumber long version,
            EventMessage<?> cause,
            ReplayStatus status,
            @MetaDataValue(LogMetadata.TENANT) String tenant) {
        if (status.isReplay()) {
            book.planMovedBefore(event.streamId(), tenant, cause.getIdentifier());
        } else {
            book.planMoved(event, version, tenant, cause.getIdentifier());
        }
    }
}
