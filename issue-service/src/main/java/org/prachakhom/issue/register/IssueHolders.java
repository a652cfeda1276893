package org.prachakhom.issue.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.value.Finding;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.IssueTable;

/** Writes into the list which agency holds an issue, and until when. */
record IssueHolders(IssueTable rows) {

    void assigned(IssueAssigned e, long version) {
        held(e.issueId(), version, e.agency(), e.liaison(), e.due(), e.at());
    }

    void transferred(IssueTransferred e, long version) {
        held(e.issueId(), version, e.agency(), e.liaison(), e.due(), e.at());
    }

    void returned(String issueId, long version) {
        rows.change(
                issueId, version, "state = ?, agency = null, liaison = null, due = null", IssueState.RETURNED.name());
    }

    void refuted(ClaimRefuted e, long version) {
        boolean returned = e.verdict() == Finding.NOT_FOUND;
        String holder = returned ? ", agency = null, liaison = null" : "";
        rows.change(
                e.issueId(),
                version,
                "state = ?, refutations = ?, due = ?" + holder,
                (returned ? IssueState.RETURNED : IssueState.ASSIGNED).name(),
                e.refutation(),
                e.due());
    }

    private void held(String issueId, long version, String agency, @Nullable String liaison, Instant due, Instant at) {
        rows.change(issueId, version, """
                state = ?, agency = ?, liaison = ?, due = ?, assigned_at = coalesce(assigned_at, ?),
                holders = holders
                  || array(select h from unnest(array[?, ?]) h where h is not null and h <> all (holders))
                """, IssueState.ASSIGNED.name(), agency, liaison, due, at, agency, liaison);
    }
}
