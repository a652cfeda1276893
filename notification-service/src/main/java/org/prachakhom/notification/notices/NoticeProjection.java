package org.prachakhom.notification.notices;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.publication.NoticeOwed;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/** Every notice owed, in the order in which it was recorded. */
@Component
@ProcessingGroup("notices")
final class NoticeProjection {
    private final ViewJdbc jdbc;

    NoticeProjection(ViewJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(NoticeOwed e, @MetaDataValue(LogMetadata.TENANT) String tenant, @Timestamp Instant recordedAt) {
        jdbc.sql("""
                        insert into notice (notice_id, tenant, audience, subject, issue_id, number, cause, happened_at,
                                            owed_at, sort_key)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(e.noticeId(), tenant, e.audience(), e.subject(), e.issueId(), e.number(), e.cause())
                .params(e.at().atOffset(UTC), recordedAt.atOffset(UTC))
                .param("%015d %s".formatted(recordedAt.toEpochMilli(), e.noticeId()))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate notice").update();
    }
}
