package org.prachakhom.events.publication;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * {@code audience} has to be told {@code subject} about the issue, because of the event {@code cause}.
 */
@WireName("publication.notice-owed")
public record NoticeOwed(
        String noticeId,
        String municipality,
        String audience,
        String subject,
        String issueId,
        String number,
        String cause,
        Actor by,
        Instant at)
        implements NoticeEvent {

    @Override
    public String streamId() {
        return noticeId;
    }
}
