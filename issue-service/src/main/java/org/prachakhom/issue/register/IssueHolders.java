package org.prachakhom.issue.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.value.Finding;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.IssueTable;

/** Writes into the list which agency holds an issue, until when, and how far it is. */
record IssueHolders(IssueTable rows) {
    private static final String INVOLVES = """
            involved = involved
              || array(select a from unnest(array[cast(? as text), cast(? as text)]) a where a is not null and a <> all (involved))
            """;

    void triaged(IssueTriaged e, long version) {
        rows.change(
                e.issueId(),
                version,
                "category = ?, priority = ?, due = ?",
                e.category(),
                e.priority().name(),
                e.due());
    }

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

    /** Reason and day are shown while it is put off only, so that they are still there when a merged one comes back. */
    void deferred(IssueDeferred e, long version) {
        rows.change(
                e.issueId(),
                version,
                "state = ?, deferral_reason = ?, deferred_until = ?",
                IssueState.DEFERRED.name(),
                e.reason().name(),
                e.until());
    }

    void resumed(IssueResumed e, long version) {
        rows.change(e.issueId(), version, "state = ?, due = ?", IssueState.IN_PROGRESS.name(), e.due());
    }

    void claimed(ResolutionClaimed e, long version) {
        rows.change(
                e.issueId(),
                version,
                "state = ?, claims = ?, claimed_at = ?",
                IssueState.CLAIMED.name(),
                e.claim(),
                e.at());
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

    /** Open again, it has no outcome any more and none of its dates; what it was is told by its history. */
    void reopened(IssueReopened e, long version) {
        rows.change(
                e.issueId(),
                version,
                """
                state = ?, agency = ?, liaison = ?, due = ?, outcome = null, decline_reason = null, claimed_at = null,
                verified_at = null, declined_at = null, acknowledged_at = null, published_at = null,
                escalations = '{}', reopenings = reopenings + 1, reopened_at = ?,
                """ + INVOLVES,
                (e.agency() == null ? IssueState.RETURNED : IssueState.ASSIGNED).name(),
                e.agency(),
                e.liaison(),
                e.due(),
                e.at(),
                e.agency(),
                e.liaison());
    }

    private void held(String issueId, long version, String agency, @Nullable String liaison, Instant due, Instant at) {
        rows.change(
                issueId,
                version,
                "state = ?, agency = ?, liaison = ?, due = ?, assigned_at = coalesce(assigned_at, ?), " + INVOLVES,
                IssueState.ASSIGNED.name(),
                agency,
                liaison,
                due,
                at,
                agency,
                liaison);
    }
}
