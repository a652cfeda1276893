package org.prachakhom.issue.register;

import java.time.Instant;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.IssueTable;

/** Writes into the list how issues ended: verified, closed without a fix, passed on, published. */
record IssueOutcomes(IssueTable rows) {

    void verified(ResolutionVerified e, long version) {
        rows.change(
                e.issueId(),
                version,
                "state = ?, decision = ?, outcome = ?, verified_at = ?",
                IssueState.VERIFIED.name(),
                e.decision(),
                e.outcome().name(),
                e.at());
    }

    void closed(String issueId, long version, int decision, Outcome outcome, DeclineReason reason, Instant at) {
        rows.change(
                issueId,
                version,
                "state = ?, decision = ?, outcome = ?, decline_reason = ?, declined_at = ?",
                IssueState.DECLINED.name(),
                decision,
                outcome.name(),
                reason.name(),
                at);
    }

    /** The agency that is praised may read why. */
    void passedOn(PraisePassedOn e, long version) {
        rows.change(
                e.issueId(),
                version,
                """
                state = ?, decision = ?, outcome = ?, acknowledged_at = ?, passed_on_to = ?,
                involved = involved || array(select a from unnest(array[cast(? as text)]) a where a is not null and a <> all (involved))
                """,
                IssueState.ACKNOWLEDGED.name(),
                e.decision(),
                e.outcome().name(),
                e.at(),
                e.agency(),
                e.agency());
    }

    void published(ResolutionPublished e, long version) {
        // a corrected text changes what is read, not since when
        rows.change(
                e.issueId(),
                version,
                "published_at = case state when 'PUBLISHED' then published_at else ? end, state = ?",
                e.at(),
                IssueState.PUBLISHED.name());
    }

    void takenBack(PublicationTakenBack e, long version) {
        rows.change(e.issueId(), version, "state = ?, published_at = null", e.state());
    }
}
