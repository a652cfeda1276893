package org.prachakhom.notification.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.notification.IssueStory.ID;
import static org.prachakhom.notification.IssueStory.assigned;
import static org.prachakhom.notification.IssueStory.claimed;
import static org.prachakhom.notification.IssueStory.corrected;
import static org.prachakhom.notification.IssueStory.filed;
import static org.prachakhom.notification.IssueStory.published;
import static org.prachakhom.notification.IssueStory.refused;
import static org.prachakhom.notification.IssueStory.refuted;
import static org.prachakhom.notification.IssueStory.returned;
import static org.prachakhom.notification.IssueStory.started;
import static org.prachakhom.notification.IssueStory.textErased;
import static org.prachakhom.notification.IssueStory.transferred;
import static org.prachakhom.notification.IssueStory.triaged;
import static org.prachakhom.notification.IssueStory.verified;
import static org.prachakhom.notification.IssueTurns.deferred;
import static org.prachakhom.notification.IssueTurns.resumed;

import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.Finding;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.notification.Feed;
import org.prachakhom.notification.ViewDatabase;
import org.prachakhom.testing.text.ClearTextSealer;

class PublicationIssueProjectionTest {
    private final ViewDatabase database = new ViewDatabase();
    private final Publications publications = new Publications(database.reader("HH"), database.opener());
    private final Feed issues = new Feed(
            "HH",
            new PublicationIssueProjection(database.views(), database.opener()),
            new PublicationDecisionsProjection(database.views(), database.opener()));

    @Test
    void publishersSeeWhatTheyAreToClear() {
        issues.publish(filed(), triaged(), assigned(), started(), claimed(), verified());
        PublicationRow row = row();
        assertThat(row.issueTitle()).isEqualTo("ไฟดับหน้าบ้านป้าแดง");
        assertThat(row.finding()).isEqualTo("สว่างทุกดวง");
        assertThat(row.category()).isEqualTo("road");
        assertThat(row.agency()).isEqualTo("works");
        assertThat(row.state()).isEqualTo("VERIFIED");
        assertThat(row.decision()).isEqualTo(1);
        assertThat(row.status()).isEqualTo(PublicationStatus.WAITS_FOR_TEXT);
        assertThat(publications.page(PublicationStatus.WAITS_FOR_TEXT, new Cursor(null, 10)))
                .hasSize(1);
        assertThat(publications.page(PublicationStatus.REFUSED, new Cursor(null, 10)))
                .isEmpty();
    }

    @Test
    void aRefutedClaimGoesBackToTheAgencyOrTheSecretary() {
        issues.publish(filed(), assigned(), started(), claimed(), refuted(Finding.NOT_FIXED));
        assertThat(row().state()).isEqualTo("ASSIGNED");
        assertThat(row().agency()).isEqualTo("works");
        issues.publish(started(), claimed(), refuted(Finding.NOT_FOUND));
        assertThat(row().state()).isEqualTo("RETURNED");
        assertThat(row().agency()).isNull();
    }

    @Test
    void correctedWordsTakeThePlaceOfTheFormerOnes() {
        issues.publish(filed(), corrected("LEADER"));
        assertThat(row().issueTitle()).isEqualTo("ไฟกะพริบ");
        assertThat(row().issueDescription()).isEqualTo("ทั้งคืน");
        issues.publish(textErased(), corrected("LEADER"));
        assertThat(row().erased()).as("there are words again").isFalse();
    }

    @Test
    void aTransferredIssueIsTheNextAgencysAndAReturnedOneNobodys() {
        issues.publish(filed(), assigned(), started(), transferred("health", null));
        assertThat(row().state()).isEqualTo("ASSIGNED");
        assertThat(row().agency()).isEqualTo("health");
        issues.publish(returned());
        assertThat(row().state()).isEqualTo("RETURNED");
        assertThat(row().agency()).isNull();
    }

    @Test
    void aDeferredIssueIsStillItsAgencys() {
        issues.publish(filed(), assigned(), deferred());
        assertThat(row().state()).isEqualTo("DEFERRED");
        assertThat(row().agency()).isEqualTo("works");
        issues.publish(resumed());
        assertThat(row().state()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void anUndecidedIssueIsNotListed() {
        issues.publish(filed());
        assertThat(publications.page(null, new Cursor(null, 10))).isEmpty();
        assertThat(row().status()).isEqualTo(PublicationStatus.UNDECIDED);
    }

    @Test
    void erasureBlanksEveryWordAndAReplayBringsNoneBack() {
        issues.publish(filed(), assigned(), claimed(), verified(), refused(1), published(2), textErased());
        assertThat(row().issueTitle()).isNull();
        assertThat(row().issueDescription()).isNull();
        assertThat(row().finding()).isNull();
        assertThat(row().erased()).isTrue();
        var before = database.rows("publication_issue");
        database.destroy(ClearTextSealer.kid(ID));
        issues.replay();
        assertThat(database.rows("publication_issue")).isEqualTo(before);
    }

    @Test
    void anotherMunicipalitySeesNothing() {
        issues.publish(filed(), verified());
        Publications foreign = new Publications(database.reader("SK"), database.opener());
        assertThat(foreign.find(ID)).isEmpty();
        assertThat(foreign.page(null, new Cursor(null, 10))).isEmpty();
    }

    private PublicationRow row() {
        return publications.find(ID).orElseThrow();
    }
}
