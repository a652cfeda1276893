package org.prachakhom.notification.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.notification.IssueStory.AT;
import static org.prachakhom.notification.IssueStory.ID;
import static org.prachakhom.notification.IssueStory.cleared;
import static org.prachakhom.notification.IssueStory.clearedTextErased;
import static org.prachakhom.notification.IssueStory.filed;
import static org.prachakhom.notification.IssueStory.published;
import static org.prachakhom.notification.IssueStory.refused;
import static org.prachakhom.notification.IssueStory.verified;
import static org.prachakhom.notification.IssueTurns.takeBackAsked;
import static org.prachakhom.notification.IssueTurns.takenBack;
import static org.prachakhom.notification.publication.PublicationFacts.requested;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.notification.Feed;
import org.prachakhom.notification.ViewDatabase;
import org.prachakhom.testing.text.ClearTextSealer;

class PublicationProjectionTest {

    private static final class Views {
        private final ViewDatabase database = new ViewDatabase();
        private final Feed issues = new Feed(
                "HH",
                new PublicationIssueProjection(database.views(), database.opener()),
                new PublicationDecisionsProjection(database.views(), database.opener()));
        private final Feed own = new Feed("HH", new PublicationProjection(database.writer(), database.opener()));
        private final Publications publications = new Publications(database.reader("HH"), database.opener());

        private PublicationRow row() {
            return publications.find(ID).orElseThrow();
        }
    }

    @Test
    void theStatusFollowsTextRequestAndAnswer() {
        Views views = new Views();
        views.issues.publish(filed(), verified());
        views.own.publish(cleared(1));
        assertThat(views.row().status()).isEqualTo(PublicationStatus.WAITS_FOR_REQUEST);
        assertThat(views.row().version()).isZero();
        views.own.publish(requested(1, 1));
        assertThat(views.row().status()).isEqualTo(PublicationStatus.REQUESTED);
        assertThat(views.row().version()).isEqualTo(1);
        views.issues.publish(refused(1));
        assertThat(views.row().status()).isEqualTo(PublicationStatus.REFUSED);
        views.own.publish(cleared(2));
        assertThat(views.row().status()).isEqualTo(PublicationStatus.WAITS_FOR_REQUEST);
        assertThat(views.row().title()).isEqualTo("ไฟส่องสว่าง ฉบับที่ 2");
        views.own.publish(requested(1, 2));
        views.issues.publish(published(2));
        assertThat(views.row().status()).isEqualTo(PublicationStatus.PUBLISHED);
    }

    @Test
    void aTextClearedAfterThePublicationIsOnItsWayToo() {
        Views views = new Views();
        views.issues.publish(filed(), verified());
        views.own.publish(cleared(1), requested(1, 1));
        views.issues.publish(published(1));
        views.own.publish(cleared(2));
        assertThat(views.row().status()).isEqualTo(PublicationStatus.WAITS_FOR_REQUEST);
        assertThat(views.row().publishedVersion()).isEqualTo(1);
        views.own.publish(requested(1, 2));
        assertThat(views.row().status()).isEqualTo(PublicationStatus.REQUESTED);
        views.issues.publish(published(2, AT.plusSeconds(60)));
        assertThat(views.row().status()).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(views.row().publishedVersion()).isEqualTo(2);
        assertThat(views.row().publishedAt()).as("since when it is public").isEqualTo(AT);
    }

    @Test
    void aPublishedIssueWhoseTextWasErasedWaitsForNothingUntilItIsClearedAnew() {
        Views views = new Views();
        views.issues.publish(filed(), verified(), published(1));
        views.own.publish(cleared(1), requested(1, 1), clearedTextErased());
        assertThat(views.row().status()).isEqualTo(PublicationStatus.PUBLISHED);
        views.own.publish(cleared(2));
        assertThat(views.row().status()).isEqualTo(PublicationStatus.WAITS_FOR_REQUEST);
    }

    @Test
    void whicheverTopicComesFirstTheRowsAreTheSame() {
        Views one = new Views();
        one.issues.publish(filed(), verified(), published(1));
        one.own.publish(cleared(1), requested(1, 1));
        Views other = new Views();
        other.own.publish(cleared(1), requested(1, 1));
        other.issues.publish(filed(), verified(), published(1));
        assertThat(other.row()).isEqualTo(one.row());
    }

    @Test
    void erasedTextIsBlankAlsoAfterAReplay() {
        Views views = new Views();
        views.issues.publish(filed(), verified());
        views.own.publish(cleared(1), clearedTextErased());
        assertThat(views.row().title()).isNull();
        assertThat(views.row().status()).isEqualTo(PublicationStatus.WAITS_FOR_TEXT);
        List<String> before = views.database.rows("publication");
        views.database.destroy(ClearTextSealer.kid(ID));
        views.own.replay();
        assertThat(views.database.rows("publication")).isEqualTo(before);
    }

    @Test
    void whatIsTakenBackIsListedAsSuchUntilItIsAskedForAgain() {
        Views views = new Views();
        views.issues.publish(filed(), verified());
        views.own.publish(cleared(1), requested(1, 1));
        views.issues.publish(published(1));
        views.own.publish(takeBackAsked(1));
        assertThat(views.row().status()).as("the issue has not answered").isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(views.row().takeBackAt()).isEqualTo(AT);
        assertThat(views.row().takeBackReason()).isEqualTo("มีชื่อบุคคลในข้อความ");

        views.issues.publish(takenBack(1));
        assertThat(views.row().status()).isEqualTo(PublicationStatus.TAKEN_BACK);
        assertThat(views.row().takenBackAt()).isEqualTo(AT);
        assertThat(views.row().publishedVersion()).isNull();
        assertThat(views.publications.page(PublicationStatus.TAKEN_BACK, new Cursor(null, 10)))
                .hasSize(1);

        views.own.publish(cleared(2));
        assertThat(views.row().status()).isEqualTo(PublicationStatus.WAITS_FOR_REQUEST);
        views.own.publish(requested(1, 2));
        assertThat(views.row().takeBackReason()).isNull();
        views.issues.publish(published(2));
        assertThat(views.row().status()).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(views.row().takenBackAt()).isNull();
    }

    @Test
    void erasureBlanksTheReasonForTakingBackToo() {
        Views views = new Views();
        views.issues.publish(filed(), verified(), published(1));
        views.own.publish(cleared(1), requested(1, 1), takeBackAsked(1), clearedTextErased());
        assertThat(views.row().takeBackReason()).isNull();
        assertThat(views.database.rows("publication").toString()).doesNotContain("มีชื่อบุคคล");
    }
}
