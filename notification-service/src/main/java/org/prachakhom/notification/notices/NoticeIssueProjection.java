package org.prachakhom.notification.notices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueFiled;
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

    /** What a notice says of its issue, and whom it may concern. */
    record NoticeIssue(
            String tenant,
            String number,
            String community,
            @Nullable String agency,
            @Nullable String liaison) {

        /** The leaders of the community that raised it. */
        String communityItself() {
            return "community:" + community;
        }

        /** The community, and who works on it. */
        List<String> concerned() {
            return Stream.concat(Stream.of(communityItself()), agencies().stream())
                    .toList();
        }

        /** The agency that holds it and the department that acts for it; empty while nobody does. */
        List<String> agencies() {
            return Stream.of(Optional.ofNullable(agency), Optional.ofNullable(liaison))
                    .flatMap(Optional::stream)
                    .distinct()
                    .map("agency:"::concat)
                    .toList();
        }
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

    @ResetHandler
    void reset() {
        jdbc.sql("truncate notice_issue").update();
    }

    NoticeIssue of(String issueId) {
        return jdbc.sql("select tenant, number, community, agency, liaison from notice_issue where issue_id = ?")
                .param(issueId)
                .query(NoticeIssue.class)
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
