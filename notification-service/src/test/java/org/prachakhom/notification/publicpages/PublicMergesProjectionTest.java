package org.prachakhom.notification.publicpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.notification.IssueStory.cleared;
import static org.prachakhom.notification.IssueStory.filed;
import static org.prachakhom.notification.IssueStory.published;
import static org.prachakhom.notification.IssueStory.verified;
import static org.prachakhom.notification.IssueTurns.TWIN;
import static org.prachakhom.notification.IssueTurns.TWIN_NUMBER;
import static org.prachakhom.notification.IssueTurns.accepted;
import static org.prachakhom.notification.IssueTurns.merged;
import static org.prachakhom.notification.IssueTurns.released;
import static org.prachakhom.notification.IssueTurns.unmerged;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.notification.IssueStory;
import org.prachakhom.notification.publicpages.PublicIssue.MergedInto;
import org.prachakhom.notification.publicpages.PublicIssue.PublicName;

/** Target and duplicate are streams of their own: what one card shows never waits for the other's events. */
class PublicMergesProjectionTest {
    private final PublicPagesFeeds feeds = new PublicPagesFeeds();

    @Test
    void aMergedIssueSaysIntoWhichOneAndItsNumberOnceThatHasArrived() {
        feeds.issues.publish(filed(), merged());
        assertThat(feeds.page().orElseThrow().state()).isEqualTo("MERGED");
        assertThat(feeds.page().orElseThrow().mergedInto()).isEqualTo(new MergedInto(TWIN, null));
        feeds.issues.publish(twinFiled());
        assertThat(feeds.page().orElseThrow().mergedInto()).isEqualTo(new MergedInto(TWIN, TWIN_NUMBER));

        feeds.issues.publish(unmerged("FILED"));
        assertThat(feeds.page().orElseThrow().state()).isEqualTo("FILED");
        assertThat(feeds.page().orElseThrow().mergedInto()).isNull();
        replayed();
    }

    @Test
    void thePageOfTheTargetNamesEveryCommunityAndStandsInTheListOfEach() {
        feeds.registers.publish(new CommunityRegistered(
                IssueStory.MEETING,
                "HH",
                "c08",
                "ชุมชนเขาน้อย",
                "Khao Noi",
                IssueStory.filed().by(),
                IssueStory.AT));
        feeds.issues.publish(filed(), accepted(), verified(), published(1));
        feeds.texts.publish(cleared(1));
        assertThat(feeds.page().orElseThrow().communities())
                .containsExactly(new PublicName("c07", null, null), new PublicName("c08", "ชุมชนเขาน้อย", "Khao Noi"));
        assertThat(listed("c07")).hasSize(1);
        assertThat(listed("c08")).hasSize(1);
        assertThat(listed(null)).hasSize(1);
        assertThat(listed("c09")).isEmpty();
        replayed();
    }

    @Test
    void aReleasedDuplicateIsNamedNoMore() {
        feeds.issues.publish(filed(), accepted(), released());
        assertThat(feeds.page().orElseThrow().communities())
                .extracting(PublicName::code)
                .containsExactly("c07");
    }

    @Test
    void inWhateverOrderTargetAndDuplicateAreHeardThePagesAreTheSame() {
        feeds.issues.publish(filed(), accepted(), twinFiled(), twinMerged());
        PublicPagesFeeds other = new PublicPagesFeeds();
        other.issues.publish(twinFiled(), twinMerged(), filed(), accepted());
        assertThat(other.page()).isEqualTo(feeds.page());
        assertThat(other.pages.find(TWIN)).isEqualTo(feeds.pages.find(TWIN));
    }

    private void replayed() {
        List<String> before = feeds.database.rows("public_issue");
        List<String> duplicates = feeds.database.rows("public_duplicate");
        feeds.issues.replay();
        assertThat(feeds.database.rows("public_issue")).isEqualTo(before);
        assertThat(feeds.database.rows("public_duplicate")).isEqualTo(duplicates);
    }

    private List<PublicIssue> listed(@Nullable String community) {
        return feeds.pages.published(community, null, List.of(), new Cursor(null, 10));
    }

    private static IssueMerged twinMerged() {
        IssueFiled first = filed();
        return new IssueMerged(TWIN, first.issueId(), first.by(), first.at());
    }

    private static IssueFiled twinFiled() {
        IssueFiled first = filed();
        return new IssueFiled(
                TWIN,
                first.municipality(),
                TWIN_NUMBER,
                IssueKind.PROBLEM,
                "c08",
                first.category(),
                first.priority(),
                null,
                false,
                first.title(),
                first.description(),
                null,
                null,
                null,
                null,
                first.by(),
                first.at());
    }
}
