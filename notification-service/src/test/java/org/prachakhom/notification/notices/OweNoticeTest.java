package org.prachakhom.notification.notices;

import java.time.Instant;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.publication.NoticeOwed;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.notification.notices.NoticeCommand.OweNotice;

class OweNoticeTest {
    private static final String ID = "0197c0de-0000-5000-8000-000000000001";
    private static final Actor SYSTEM = new Actor("cause", Roles.SYSTEM, null);
    private static final Instant AT = Instant.parse("2026-03-05T03:00:00Z");

    private final FixtureConfiguration<Notice> notice = new AggregateTestFixture<>(Notice.class);

    @Test
    void whatIsOwedIsRemembered() {
        notice.givenNoPriorActivity().when(owe()).expectEvents(owed());
    }

    @Test
    void theSameIsNotOwedTwice() {
        notice.given(owed()).when(owe()).expectNoEvents().expectException(EventStoreException.class);
    }

    private static OweNotice owe() {
        return new OweNotice(ID, "HH", "agency:works", "issue.assigned", "i", "HH-2569-000001", "cause", SYSTEM, AT);
    }

    private static NoticeOwed owed() {
        return new NoticeOwed(ID, "HH", "agency:works", "issue.assigned", "i", "HH-2569-000001", "cause", SYSTEM, AT);
    }
}
