package org.prachakhom.issue.history;

import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.value.Finding;
import org.prachakhom.issue.lifecycle.IssueState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows what decides who may see the history of an issue. Written by the projection of the history alone. */
@Component
class HistorySubjects {
    private final JdbcClient jdbc;

    HistorySubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void follow(IssueEvent event, String tenant) {
        switch (event) {
            case IssueFiled e ->
                jdbc.sql("""
                            insert into issue_history_subject (tenant, issue_id, community, state, filed_by)
                            values (?, ?, ?, ?, ?)
                            """)
                        .params(tenant, e.issueId(), e.community(), IssueState.FILED.name(), e.by().subject())
                        .update();
            case IssueAssigned e -> held(e, e.agency(), e.liaison());
            case IssueTransferred e -> held(e, e.agency(), e.liaison());
            case AssignmentReturned e -> returned(e);
            case ClaimRefuted e when e.verdict() == Finding.NOT_FOUND -> returned(e);
            case ResolutionVerified e -> update(e, "state = ?", IssueState.VERIFIED.name());
            case IssueDeclined e -> update(e, "state = ?", IssueState.DECLINED.name());
            case IssueWithdrawn e -> update(e, "state = ?", IssueState.DECLINED.name());
            case ResolutionPublished e -> update(e, "state = ?", IssueState.PUBLISHED.name());
            case PraisePassedOn e -> update(e, "state = ?", IssueState.ACKNOWLEDGED.name());
            case IssueMerged e -> update(e, "state = ?", IssueState.MERGED.name());
            case IssueUnmerged e -> update(e, "state = ?", e.state());
            case PublicationTakenBack e -> update(e, "state = ?", e.state());
            case IssueReopened e when e.agency() == null -> returned(e);
            case IssueReopened e -> update(e, "state = ?", IssueState.ASSIGNED.name());
            default -> {
                // Nobody sees more or less because of it.
            }
        }
    }

    private void held(IssueEvent e, String agency, @Nullable String liaison) {
        update(e, """
                state = ?, agency = ?, liaison = ?,
                holders = holders
                  || array(select h from unnest(array[?, ?]) h where h is not null and h <> all (holders))
                """, IssueState.ASSIGNED.name(), agency, liaison, agency, liaison);
    }

    private void returned(IssueEvent e) {
        update(e, "agency = null, liaison = null, state = ?", IssueState.RETURNED.name());
    }

    private void update(IssueEvent e, String columns, @Nullable Object... values) {
        jdbc.sql("update issue_history_subject set " + columns + " where issue_id = ?")
                .params(values)
                .param(e.streamId())
                .update();
    }
}
