package org.prachakhom.notification.publicpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.notification.IssueStory.AT;
import static org.prachakhom.notification.IssueStory.ID;
import static org.prachakhom.notification.IssueStory.MEETING;
import static org.prachakhom.notification.IssueStory.assigned;
import static org.prachakhom.notification.IssueStory.claimed;
import static org.prachakhom.notification.IssueStory.cleared;
import static org.prachakhom.notification.IssueStory.corrected;
import static org.prachakhom.notification.IssueStory.filed;
import static org.prachakhom.notification.IssueStory.published;
import static org.prachakhom.notification.IssueStory.refuted;
import static org.prachakhom.notification.IssueStory.returned;
import static org.prachakhom.notification.IssueStory.started;
import static org.prachakhom.notification.IssueStory.transferred;
import static org.prachakhom.notification.IssueStory.triaged;
import static org.prachakhom.notification.IssueStory.verified;
import static org.prachakhom.notification.IssueTurns.deferred;
import static org.prachakhom.notification.IssueTurns.resumed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.kit.web.Cursor;

class PublicIssueProjectionTest {
    private static final Cursor FIRST = new Cursor(null, 10);
    private final PublicPagesFeeds feeds = new PublicPagesFeeds();

    @Test
    void anUnpublishedIssueIsACardWithoutAWordThatSomebodyTyped() {
        feeds.issues.publish(filed(), triaged(), assigned());
        feeds.texts.publish(cleared(1));
        PublicIssue card = feeds.page().orElseThrow();
        assertThat(card.state()).isEqualTo("ASSIGNED");
        assertThat(card.category().code()).isEqualTo("road");
        assertThat(card.title()).isNull();
        assertThat(card.text()).isNull();
        assertThat(card.point()).isEqualTo(new GeoPoint(12.568, 99.958));
        assertThat(card.raisedAt())
                .isNotNull()
                .extracting(PublicIssue.RaisedAt::meetingId)
                .isEqualTo(MEETING);
        assertThat(feeds.pages.published(null, null, List.of(), FIRST)).isEmpty();
        assertThat(feeds.database.rows("public_issue").toString()).doesNotContain("ป้าแดง", "12.5684");
    }

    @Test
    void inWhateverOrderTheWaysAreReadThePageIsTheSame() {
        feeds.issues.publish(filed(), verified(), published(1));
        feeds.texts.publish(cleared(1));
        PublicPagesFeeds other = new PublicPagesFeeds();
        other.texts.publish(cleared(1));
        other.issues.publish(filed(), verified(), published(1));
        assertThat(other.page()).isEqualTo(feeds.page());
    }

    @Test
    void ofACorrectionOnlyThePointIsPublicAndThatRounded() {
        feeds.issues.publish(filed(), corrected("LEADER"));
        assertThat(feeds.page().orElseThrow().point()).isEqualTo(new GeoPoint(12.571, 99.960));
        assertThat(feeds.database.rows("public_issue").toString()).doesNotContain("กะพริบ", "12.5714");
    }

    @Test
    void aTransferredIssueShowsTheNextAgencyAndAReturnedOneNone() {
        feeds.issues.publish(filed(), assigned(), started(), transferred("health", null));
        assertThat(feeds.page().orElseThrow().state()).isEqualTo("ASSIGNED");
        assertThat(feeds.page().orElseThrow().agency())
                .isNotNull()
                .extracting(PublicIssue.PublicName::code)
                .isEqualTo("health");
        feeds.issues.publish(returned());
        assertThat(feeds.page().orElseThrow().state()).isEqualTo("RETURNED");
        assertThat(feeds.page().orElseThrow().agency()).isNull();
        assertThat(feeds.database.rows("public_issue").toString()).doesNotContain("มอบหมายผิดกอง");
    }

    @Test
    void aRefutedClaimIsShownAsWorkAgain() {
        feeds.issues.publish(filed(), assigned(), claimed(), refuted(Finding.NOT_FOUND));
        assertThat(feeds.page().orElseThrow().state()).isEqualTo("RETURNED");
        assertThat(feeds.page().orElseThrow().agency()).isNull();
    }

    @Test
    void aDeferredIssueSaysWhatItWaitsForAndUntilWhenButNoWordOfWhy() {
        feeds.issues.publish(filed(), assigned(), deferred());
        PublicIssue card = feeds.page().orElseThrow();
        assertThat(card.state()).isEqualTo("DEFERRED");
        assertThat(card.deferralReason()).isEqualTo("BUDGET");
        assertThat(card.deferredUntil()).isEqualTo(AT);
        assertThat(feeds.database.rows("public_issue").toString()).doesNotContain("รองบ");
        feeds.issues.publish(resumed());
        assertThat(feeds.page().orElseThrow().state()).isEqualTo("IN_PROGRESS");
        assertThat(feeds.page().orElseThrow().deferralReason()).isNull();
        assertThat(feeds.page().orElseThrow().deferredUntil()).isNull();
    }

    @Test
    void aReplayGivesTheSameRows() {
        feeds.issues.publish(filed(), triaged(), assigned(), claimed(), verified(), published(1));
        List<String> before = feeds.database.rows("public_issue");
        feeds.issues.replay();
        assertThat(feeds.database.rows("public_issue")).isEqualTo(before).hasSize(1);
    }

    @Test
    void anotherMunicipalityShowsNothing() {
        feeds.issues.publish(filed(), verified(), published(1));
        feeds.texts.publish(cleared(1));
        PublicIssues foreign = new PublicIssues(feeds.database.reader("SK"));
        assertThat(foreign.find(ID)).isEmpty();
        assertThat(foreign.published(null, null, List.of(), FIRST)).isEmpty();
    }
}
