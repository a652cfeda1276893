package org.prachakhom.issue.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.IssueTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who an issue waits for: it arrives at an agency, returns to the secretary, or leaves the inbox for good. */
record InboxTable(JdbcClient jdbc, IssueTable rows) {

    void arrives(String issueId, long version, String agency, @Nullable String liaison, Instant due, Instant at) {
        String columns = "state = ?, agency = ?, liaison = ?, due = ?, assigned_at = ?";
        rows.change(issueId, version, columns, IssueState.ASSIGNED.name(), agency, liaison, due, at);
    }

    void returns(String issueId, long version) {
        String columns = "state = ?, agency = null, liaison = null, due = null";
        rows.change(issueId, version, columns, IssueState.RETURNED.name());
    }

    void leaves(String issueId) {
        jdbc.sql("delete from agency_inbox where issue_id = ?").param(issueId).update();
    }
}
