package org.prachakhom.notification.publicpages;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.DuplicateAccepted;
import org.prachakhom.events.issue.DuplicateReleased;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/**
 * Which issues follow which, and which communities raised the same matter. Target and duplicate are told of apart, in no
 * common order; each tells all that its own card needs. Shares the order of events with {@link PublicIssueProjection}.
 */
@Component
@ProcessingGroup("public-issues")
final class PublicMergesProjection {
    private final ViewJdbc jdbc;
    private final PublicIssueTable rows;

    PublicMergesProjection(ViewJdbc jdbc) {
        this.jdbc = jdbc;
        this.rows = new PublicIssueTable(jdbc);
    }

    @EventHandler
    void on(IssueMerged e) {
        rows.change(e.issueId(), "state = 'MERGED', merged_into = ?", e.into());
    }

    @EventHandler
    void on(IssueUnmerged e) {
        rows.change(e.issueId(), "state = ?, merged_into = null", e.state());
    }

    @EventHandler
    void on(DuplicateAccepted e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("""
                        insert into public_duplicate (issue_id, duplicate, tenant, community) values (?, ?, ?, ?)
                        on conflict (issue_id, duplicate) do nothing""").params(e.issueId(), e.duplicate(), tenant, e.community()).update();
    }

    @EventHandler
    void on(DuplicateReleased e) {
        jdbc.sql("delete from public_duplicate where issue_id = ? and duplicate = ?")
                .params(e.issueId(), e.duplicate())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate public_duplicate").update();
    }
}
