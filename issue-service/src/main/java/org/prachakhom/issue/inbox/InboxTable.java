package org.prachakhom.issue.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.IssueTable;

/**
 * Who an issue waits for: it arrives at an agency, is parked there, or returns to the secretary. The row of one that
 * waits for nobody stays, because it may be opened again.
 */
record InboxTable(IssueTable rows) {

    void arrives(
            String issueId, long version, String agency, @Nullable String liaison, @Nullable Instant due, Instant at) {
        String columns = "state = ?, agency = ?, liaison = ?, due = ?, assigned_at = ?";
        rows.change(issueId, version, columns, IssueState.ASSIGNED.name(), agency, liaison, due, at);
    }

    void returns(String issueId, long version) {
        String columns = "state = ?, agency = null, liaison = null, due = null";
        rows.change(issueId, version, columns, IssueState.RETURNED.name());
    }

    void parked(IssueDeferred e, long version) {
        String columns = "state = ?, deferred_until = ?, deferral_reason = ?";
        String reason = e.reason().name();
        rows.change(e.issueId(), version, columns, IssueState.DEFERRED.name(), e.until(), reason);
    }

    void goesOn(String issueId, long version, String state, @Nullable Instant due) {
        rows.change(issueId, version, "state = ?, due = ?", state, due);
    }

    void helpedBy(String issueId, long version, String agency) {
        rows.change(issueId, version, "contributors = array_append(array_remove(contributors, ?), ?)", agency, agency);
    }
}
