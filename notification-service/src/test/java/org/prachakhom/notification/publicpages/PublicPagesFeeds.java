package org.prachakhom.notification.publicpages;

import java.util.Optional;
import org.prachakhom.notification.Feed;
import org.prachakhom.notification.IssueStory;
import org.prachakhom.notification.ViewDatabase;

/** The three ways on which the public pages are fed. */
final class PublicPagesFeeds {
    final ViewDatabase database = new ViewDatabase();
    final Feed issues = new Feed(
            "HH",
            new PublicIssueProjection(database.views()),
            new PublicDecisionsProjection(database.views()),
            new PublicMergesProjection(database.views()));
    final Feed texts = new Feed("HH", new PublicTextProjection(database.views(), database.opener()));
    final Feed registers = new Feed("HH", new PublicRegisterProjection(database.writer()));
    final PublicIssues pages = new PublicIssues(database.reader("HH"));

    Optional<PublicIssue> page() {
        return pages.find(IssueStory.NUMBER);
    }
}
