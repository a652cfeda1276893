package org.prachakhom.notification.notices;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.prachakhom.events.value.Actor;

/** What can be asked of a notice. */
sealed interface NoticeCommand {

    /**
     * {@code audience} has to be told {@code subject}, the wire name of the event {@code cause}. The id is derived from
     * cause and audience, so that asking again changes nothing.
     */
    record OweNotice(
            @TargetAggregateIdentifier String noticeId,
            String municipality,
            String audience,
            String subject,
            String issueId,
            String number,
            String cause,
            Actor by,
            Instant at)
            implements NoticeCommand {}
}
