package org.prachakhom.issue.history;

import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.ContributorAdded;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.StateAfter;
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
            case IssueFiled e -> filed(e, tenant);
            case IssueAssigned e -> held(e, e.agency(), e.liaison());
            case IssueTransferred e -> held(e, e.agency(), e.liaison());
            case IssueReopened e when e.agency() != null -> held(e, e.agency(), e.liaison());
            case ContributorAdded e -> knows(e, e.agency(), null);
            case PraisePassedOn e
            when e.agency() != null -> {
                changed(e, IssueState.ACKNOWLEDGED);
                knows(e, e.agency(), null);
            }
            default -> changed(event, StateAfter.of(event));
        }
    }

    private void filed(IssueFiled e, String tenant) {
        jdbc.sql("""
                        insert into issue_history_subject (tenant, issue_id, number, community, state, filed_by)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(tenant, e.issueId(), e.number(), e.community(), IssueState.FILED.name())
                .params(e.by().subject())
                .update();
    }

    private void held(IssueEvent e, String agency, @Nullable String liaison) {
        update(e, "state = ?, agency = ?, liaison = ?", IssueState.ASSIGNED.name(), agency, liaison);
        knows(e, agency, liaison);
    }

    /** Who holds it, helps with it or is praised may read its content from then on. */
    private void knows(IssueEvent e, String agency, @Nullable String liaison) {
        update(e, """
                holders = holders
                  || array(select h from unnest(array[?, ?]) h where h is not null and h <> all (holders))
                """, agency, liaison);
    }

    private void changed(IssueEvent e, @Nullable IssueState state) {
        if (state == IssueState.RETURNED) {
            update(e, "state = ?, agency = null, liaison = null", state.name());
        } else if (state != null) {
            update(e, "state = ?", state.name());
        }
    }

    private void update(IssueEvent e, String columns, @Nullable Object... values) {
        jdbc.sql("update issue_history_subject set " + columns + " where issue_id = ?")
                .params(values)
                .param(e.streamId())
                .update();
    }
}
