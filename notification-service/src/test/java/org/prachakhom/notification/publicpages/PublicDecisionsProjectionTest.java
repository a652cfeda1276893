package org.prachakhom.notification.publicpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.notification.IssueStory.AT;
import static org.prachakhom.notification.IssueStory.assigned;
import static org.prachakhom.notification.IssueStory.claimed;
import static org.prachakhom.notification.IssueStory.cleared;
import static org.prachakhom.notification.IssueStory.declined;
import static org.prachakhom.notification.IssueStory.filed;
import static org.prachakhom.notification.IssueStory.published;
import static org.prachakhom.notification.IssueStory.publishedWithoutFix;
import static org.prachakhom.notification.IssueStory.started;
import static org.prachakhom.notification.IssueStory.textErased;
import static org.prachakhom.notification.IssueStory.verified;
import static org.prachakhom.notification.IssueStory.withdrawn;
import static org.prachakhom.notification.IssueTurns.passedOn;
import static org.prachakhom.notification.IssueTurns.reopened;
import static org.prachakhom.notification.IssueTurns.takenBack;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.web.Cursor;

/** What is public of an issue once it is decided. */
class PublicDecisionsProjectionTest {
    private static final Cursor FIRST = new Cursor(null, 10);
    private final PublicPagesFeeds feeds = new PublicPagesFeeds();

    @AfterEach
    void aReplayGivesTheSameRows() {
        List<String> before = feeds.database.rows("public_issue");
        feeds.issues.replay();
        assertThat(feeds.database.rows("public_issue")).isEqualTo(before);
    }

    @Test
    void aPublishedIssueShowsTheVeryTextThatWasPublished() {
        feeds.issues.publish(filed(), assigned(), started(), claimed(), verified(), published(2));
        feeds.texts.publish(cleared(1));
        assertThat(feeds.page().orElseThrow().title())
                .as("its text is not here yet")
                .isNull();
        assertThat(feeds.pages.published(null, null, List.of(), FIRST)).isEmpty();
        feeds.texts.publish(cleared(2), cleared(3));
        assertThat(feeds.page().orElseThrow().title()).isEqualTo("ไฟส่องสว่าง ฉบับที่ 2");
        assertThat(feeds.pages.published("c07", "light", List.of(), FIRST))
                .singleElement()
                .satisfies(page -> assertThat(page.outcome()).isEqualTo("FIXED"));
        assertThat(feeds.pages.published("c08", null, List.of(), FIRST)).isEmpty();
    }

    @Test
    void aCorrectedTextTakesThePlaceOfThePublishedOneAndSaysSince() {
        feeds.issues.publish(filed(), verified(), published(1));
        feeds.texts.publish(cleared(1), cleared(2));
        PublicIssue before = feeds.page().orElseThrow();
        assertThat(before.correctedAt()).isNull();
        feeds.issues.publish(published(2, AT.plusSeconds(60)));
        PublicIssue corrected = feeds.page().orElseThrow();
        assertThat(corrected.title()).isEqualTo("ไฟส่องสว่าง ฉบับที่ 2");
        assertThat(corrected.publishedAt()).isEqualTo(before.publishedAt());
        assertThat(corrected.correctedAt()).isEqualTo(AT.plusSeconds(60));
        assertThat(corrected.sortKey()).as("its place in the list").isEqualTo(before.sortKey());
    }

    @Test
    void whatIsClosedWithoutAFixSaysWhyAndIsNeverShownAsFixed() {
        feeds.issues.publish(filed(), declined());
        PublicIssue card = feeds.page().orElseThrow();
        assertThat(card.state()).isEqualTo("DECLINED");
        assertThat(card.outcome()).isEqualTo("CLOSED_WITHOUT_FIX");
        assertThat(card.declineReason()).isEqualTo("OUTSIDE_AUTHORITY");
        assertThat(feeds.database.rows("public_issue").toString()).doesNotContain("การไฟฟ้า");
        feeds.issues.publish(publishedWithoutFix());
        feeds.texts.publish(cleared(1));
        PublicPagesFeeds other = new PublicPagesFeeds();
        other.texts.publish(cleared(1));
        other.issues.publish(filed(), declined(), publishedWithoutFix());
        assertThat(other.page()).isEqualTo(feeds.page());
        assertThat(other.page().orElseThrow().outcome()).isEqualTo("CLOSED_WITHOUT_FIX");
    }

    @Test
    void whatWasTakenBackIsClosedWithoutAFix() {
        feeds.issues.publish(filed(), assigned(), withdrawn());
        assertThat(feeds.page().orElseThrow().declineReason()).isEqualTo("WITHDRAWN");
        assertThat(feeds.page().orElseThrow().state()).isEqualTo("DECLINED");
    }

    @Test
    void praiseThatWasPassedOnIsNoted() {
        feeds.issues.publish(filed(), passedOn("works"));
        assertThat(feeds.page().orElseThrow().state()).isEqualTo("ACKNOWLEDGED");
        assertThat(feeds.page().orElseThrow().outcome()).isEqualTo("NOTED");
    }

    @Test
    void aReopenedPageStaysPublicAndSaysSinceWhenItIsOpenAgain() {
        feeds.issues.publish(filed(), assigned(), verified(), published(1), reopened("works"));
        feeds.texts.publish(cleared(1), cleared(2));
        PublicIssue page = feeds.page().orElseThrow();
        assertThat(page.state()).isEqualTo("ASSIGNED");
        assertThat(page.reopenedAt()).isEqualTo(AT);
        assertThat(page.title()).isEqualTo("ไฟส่องสว่าง ฉบับที่ 1");
        assertThat(page.outcome()).as("of what was published").isEqualTo("FIXED");
        assertThat(feeds.pages.published(null, null, List.of(), FIRST)).hasSize(1);

        feeds.issues.publish(verified(), published(2, AT.plusSeconds(60)));
        PublicIssue again = feeds.page().orElseThrow();
        assertThat(again.reopenedAt()).isNull();
        assertThat(again.publishedAt()).isEqualTo(AT.plusSeconds(60));
        assertThat(again.correctedAt()).as("a new publication").isNull();
    }

    @Test
    void aReopenedIssueThatWasNotPublicSaysNothingOfTheFormerDecision() {
        feeds.issues.publish(filed(), declined(), reopened(null));
        PublicIssue card = feeds.page().orElseThrow();
        assertThat(card.state()).isEqualTo("RETURNED");
        assertThat(card.outcome()).isNull();
        assertThat(card.declineReason()).isNull();
        assertThat(card.decidedAt()).isNull();
    }

    @Test
    void aPageThatWasTakenBackIsInNoListUntilItIsPublishedAgain() {
        feeds.issues.publish(filed(), verified(), published(1), takenBack(1));
        feeds.texts.publish(cleared(1), cleared(2));
        assertThat(feeds.page().orElseThrow().takenBack()).isNotNull();
        assertThat(feeds.page().orElseThrow().title()).isNull();
        assertThat(feeds.pages.published(null, null, List.of(), FIRST)).isEmpty();

        feeds.issues.publish(published(2, AT.plusSeconds(60)));
        assertThat(feeds.page().orElseThrow().takenBack()).isNull();
        assertThat(feeds.page().orElseThrow().publishedAt()).isEqualTo(AT.plusSeconds(60));
        assertThat(feeds.pages.published(null, null, List.of(), FIRST)).hasSize(1);
    }

    @Test
    void erasureTakesTheReasonAwayAndLeavesThePageGone() {
        feeds.issues.publish(filed(), verified(), published(1), takenBack(1), textErased());
        assertThat(feeds.page().orElseThrow().takenBack()).isEqualTo(new PublicIssue.TakenBack(null));
    }
}
