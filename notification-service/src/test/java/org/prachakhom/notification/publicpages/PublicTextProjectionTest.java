package org.prachakhom.notification.publicpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.notification.IssueStory.ID;
import static org.prachakhom.notification.IssueStory.cleared;
import static org.prachakhom.notification.IssueStory.clearedTextErased;
import static org.prachakhom.notification.IssueStory.filed;
import static org.prachakhom.notification.IssueStory.published;
import static org.prachakhom.notification.IssueStory.verified;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.testing.text.ClearTextSealer;

class PublicTextProjectionTest {

    @Test
    void erasedTextLeavesThePageAndAReplayBringsNoWordBack() {
        PublicPagesFeeds feeds = new PublicPagesFeeds();
        feeds.issues.publish(filed(), verified(), published(2));
        feeds.texts.publish(cleared(1), cleared(2), clearedTextErased());
        PublicIssue page = feeds.page().orElseThrow();
        assertThat(page.title()).isNull();
        assertThat(page.text()).isNull();
        assertThat(page.textErased()).isTrue();
        List<String> before = feeds.database.rows("public_text");
        assertThat(before.toString()).doesNotContain("ซ่อม");
        feeds.database.destroy(ClearTextSealer.kid(ID));
        feeds.texts.replay();
        assertThat(feeds.database.rows("public_text")).isEqualTo(before);
    }
}
