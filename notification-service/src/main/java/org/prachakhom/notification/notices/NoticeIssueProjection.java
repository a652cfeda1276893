package org.prachakhom.notification.notices;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.DuplicateAccepted;
import org.prachakhom.events.issue.DuplicateReleased;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The memory of the notice policy: who has to do with an issue. In the policy's own processing group, so that it is true
 * at the very event that the policy handles; it comes first.
 */
@Component
@Order(1)
@ProcessingGroup("notice-policy")
final class NoticeIssueProjection {
    private final JdbcClient jdbc;

    NoticeIssueProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(IssueFiled e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("insert into notice_issue (issue_id, tenant, number, community) values (?, ?, ?, ?)")
                .params(e.issueId(), tenant, e.number(), e.community())
                .update();
    }

    @EventHandler
    void on(IssueAssigned e) {
        holds(e.issueId(), e.agency(), e.liaison());
    }

    @EventHandler
    void on(IssueTransferred e) {
        holds(e.issueId(), e.agency(), e.liaison());
    }

    @EventHandler
    void on(AssignmentReturned e) {
        holds(e.issueId(), null, null);
    }

    @EventHandler
    void on(IssueReopened e) {
        holds(e.issueId(), e.agency(), e.liaison());
    }

    @EventHandler
    void on(DuplicateAccepted e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("""
                        insert into notice_duplicate (issue_id, duplicate, tenant, community) values (?, ?, ?, ?)
                        on conflict (issue_id, duplicate) do nothing""").params(e.issueId(), e.duplicate(), tenant, e.community()).update();
    }

    @EventHandler
    void on(DuplicateReleased e) {
        jdbc.sql("delete from notice_duplicate where issue_id = ? and duplicate = ?")
                .params(e.issueId(), e.duplicate())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate notice_issue, notice_duplicate").update();
    }

    NoticeIssue of(String issueId) {
        return jdbc.sql("""
                        select tenant, number, community, agency, liaison,
                               array(select distinct community from notice_duplicate also
                                     where also.issue_id = issue.issue_id order by community) as also_raised_by
                        from notice_issue issue where issue_id = ?""")
                .param(issueId)
                .query((row, _) -> new NoticeIssue(
                        row.getString("tenant"),
                        row.getString("number"),
                        row.getString("community"),
                        List.of((String[]) row.getArray("also_raised_by").getArray()),
                        row.getString("agency"),
                        row.getString("liaison")))
                .single();
    }

    private void holds(String issueId, @Nullable String agency, @Nullable String liaison) {
        jdbc.sql("update notice_issue set agency = ?, liaison = ? where issue_id = ?")
                .param(agency)
                .param(liaison)
                .param(issueId)
                .update();
    }
}
