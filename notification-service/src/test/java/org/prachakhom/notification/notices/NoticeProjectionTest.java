package org.prachakhom.notification.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.publication.NoticeOwed;
import org.prachakhom.events.value.Actor;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.notification.Feed;
import org.prachakhom.notification.IssueStory;
import org.prachakhom.notification.ViewDatabase;

class NoticeProjectionTest {
    private final ViewDatabase database = new ViewDatabase();
    private final Feed feed = new Feed("HH", new NoticeProjection(database.views()));
    private final Notices notices = new Notices(database.reader("HH"));

    @Test
    void aReaderSeesWhatIsAddressedToTheirOwnAudiencesTheNewestFirst() {
        feed.publish(owed("n1", "agency:works"), owed("n2", "community:c07"), owed("n3", "role:OFFICER"));
        Caller officer = new Caller("somsak", "HH", Set.of("OFFICER"), Set.of(), "works", null);
        assertThat(notices.mine(officer, new Cursor(null, 10)))
                .extracting(NoticeRow::id)
                .containsExactly("n3", "n1");
        NoticeRow newest = notices.mine(officer, new Cursor(null, 1)).getFirst();
        assertThat(notices.mine(officer, new Cursor(newest.sortKey(), 10)))
                .extracting(NoticeRow::id)
                .containsExactly("n1");
        Caller leader = new Caller("malee", "HH", Set.of("LEADER"), Set.of("c07", "c08"), null, null);
        assertThat(notices.mine(leader, new Cursor(null, 10)))
                .extracting(NoticeRow::audience)
                .containsExactly("community:c07");
    }

    @Test
    void anotherMunicipalitySeesNone() {
        feed.publish(owed("n1", "role:SECRETARY"));
        Caller foreign = new Caller("x", "SK", Set.of("SECRETARY"), Set.of(), null, null);
        assertThat(new Notices(database.reader("SK")).mine(foreign, new Cursor(null, 10)))
                .isEmpty();
    }

    @Test
    void aReplayGivesTheSameRows() {
        feed.publish(owed("n1", "role:SECRETARY"), owed("n2", "role:SECRETARY"));
        List<String> before = database.rows("notice");
        feed.replay();
        assertThat(database.rows("notice")).isEqualTo(before).hasSize(2);
    }

    private static NoticeOwed owed(String id, String audience) {
        Actor system = new Actor("cause", "SYSTEM", null);
        return new NoticeOwed(
                id, "HH", audience, "issue.filed", IssueStory.ID, IssueStory.NUMBER, "cause", system, IssueStory.AT);
    }
}
