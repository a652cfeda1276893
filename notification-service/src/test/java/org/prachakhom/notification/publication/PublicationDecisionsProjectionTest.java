package org.prachakhom.notification.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.notification.IssueStory.AT;
import static org.prachakhom.notification.IssueStory.ID;
import static org.prachakhom.notification.IssueStory.assigned;
import static org.prachakhom.notification.IssueStory.claimed;
import static org.prachakhom.notification.IssueStory.declined;
import static org.prachakhom.notification.IssueStory.filed;
import static org.prachakhom.notification.IssueStory.published;
import static org.prachakhom.notification.IssueStory.textErased;
import static org.prachakhom.notification.IssueStory.verified;
import static org.prachakhom.notification.IssueStory.withdrawn;
import static org.prachakhom.notification.IssueTurns.merged;
import static org.prachakhom.notification.IssueTurns.passedOn;
import static org.prachakhom.notification.IssueTurns.reopened;
import static org.prachakhom.notification.IssueTurns.takenBack;
import static org.prachakhom.notification.IssueTurns.unmerged;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.notification.Feed;
import org.prachakhom.notification.ViewDatabase;

class PublicationDecisionsProjectionTest {
    private final ViewDatabase database = new ViewDatabase();
    private final Publications publications = new Publications(database.reader("HH"), database.opener());
    private final Feed issues = new Feed(
            "HH",
            new PublicationIssueProjection(database.views(), database.opener()),
            new PublicationDecisionsProjection(database.views(), database.opener()));

    @AfterEach
    void aReplayGivesTheSameRows() {
        List<String> before = database.rows("publication_issue");
        issues.replay();
        assertThat(database.rows("publication_issue")).isEqualTo(before);
    }

    @Test
    void aClosingWithoutAFixIsADecisionToPublishWithItsReason() {
        issues.publish(filed(), declined());
        assertThat(row().state()).isEqualTo("DECLINED");
        assertThat(row().outcome()).isEqualTo("CLOSED_WITHOUT_FIX");
        assertThat(row().declineReason()).isEqualTo("OUTSIDE_AUTHORITY");
        assertThat(row().note()).isEqualTo("เป็นของการไฟฟ้า");
        assertThat(row().decision()).isEqualTo(1);
        assertThat(publications.page(PublicationStatus.WAITS_FOR_TEXT, new Cursor(null, 10)))
                .hasSize(1);
        issues.publish(textErased());
        assertThat(row().note()).isNull();
        assertThat(row().declineReason()).isEqualTo("OUTSIDE_AUTHORITY");
    }

    @Test
    void whatWasTakenBackIsClosedToo() {
        issues.publish(filed(), assigned(), withdrawn());
        assertThat(row().state()).isEqualTo("DECLINED");
        assertThat(row().declineReason()).isEqualTo("WITHDRAWN");
        assertThat(row().status()).isEqualTo(PublicationStatus.WAITS_FOR_TEXT);
    }

    @Test
    void praiseThatWasPassedOnIsADecisionToPublish() {
        issues.publish(filed(), passedOn("works"));
        assertThat(row().state()).isEqualTo("ACKNOWLEDGED");
        assertThat(row().outcome()).isEqualTo("NOTED");
        assertThat(row().note()).isEqualTo("แจ้งกองช่างแล้ว");
        assertThat(row().status()).isEqualTo(PublicationStatus.WAITS_FOR_TEXT);
    }

    @Test
    void aMergedIssueIsNotPublishedByItself() {
        issues.publish(filed(), assigned(), merged());
        assertThat(row().status()).isEqualTo(PublicationStatus.UNDECIDED);
        issues.publish(unmerged("ASSIGNED"));
        assertThat(row().state()).isEqualTo("ASSIGNED");
        assertThat(row().agency()).isEqualTo("works");
    }

    @Test
    void aReopenedIssueIsUndecidedAgainAndStaysPublicAsItWas() {
        issues.publish(filed(), assigned(), claimed(), verified(), published(1), reopened("works"));
        assertThat(row().state()).isEqualTo("ASSIGNED");
        assertThat(row().status()).isEqualTo(PublicationStatus.UNDECIDED);
        assertThat(row().outcome()).isNull();
        assertThat(row().finding()).isNull();
        assertThat(row().publishedVersion()).isEqualTo(1);
        assertThat(row().publishedDecision()).isEqualTo(1);
    }

    @Test
    void aReopenedIssueThatNoAgencyHeldIsTheSecretarys() {
        issues.publish(filed(), declined(), reopened(null));
        assertThat(row().state()).isEqualTo("RETURNED");
        assertThat(row().agency()).isNull();
        assertThat(row().declineReason()).isNull();
    }

    @Test
    void whatWasPublicAndIsNoMoreMayBePublishedAgain() {
        issues.publish(filed(), verified(), published(1), takenBack(1));
        assertThat(row().state()).isEqualTo("VERIFIED");
        assertThat(row().publishedVersion()).isNull();
        assertThat(row().publishedAt()).isNull();
        assertThat(row().takenBackAt()).isEqualTo(AT);
        issues.publish(published(2, AT.plusSeconds(60)));
        assertThat(row().publishedAt()).isEqualTo(AT.plusSeconds(60));
        assertThat(row().takenBackAt()).isNull();
    }

    private PublicationRow row() {
        return publications.find(ID).orElseThrow();
    }
}
