package org.prachakhom.notification.publication;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.text.TextOpener;

/** Writes into the publishers' copy of an issue how it ended. */
record PublicationOutcomes(ViewJdbc jdbc, TextOpener opener) {

    void verified(ResolutionVerified e) {
        jdbc.sql("""
                        update publication_issue
                        set state = 'VERIFIED', outcome = ?, decision = ?, decided_at = ?,
                            finding_kid = ?, finding_sealed = ?
                        where issue_id = ?""")
                .params(e.outcome().name(), e.decision(), e.at().atOffset(UTC))
                .params(e.finding().kid(), e.finding().sealed(), e.issueId())
                .update();
    }

    /** {@code note} is the explanation of the reason, sealed under the key of the issue, or null. */
    void closed(
            String issueId,
            int decision,
            Outcome outcome,
            DeclineReason reason,
            @Nullable SealedText note,
            Instant at) {
        jdbc.sql("""
                        update publication_issue
                        set state = 'DECLINED', outcome = ?, decision = ?, decided_at = ?, decline_reason = ?, note = ?
                        where issue_id = ?""")
                .params(outcome.name(), decision, at.atOffset(UTC), reason.name())
                .param(note == null ? null : opener.open(note))
                .param(issueId)
                .update();
    }

    void noted(PraisePassedOn e) {
        jdbc.sql("""
                        update publication_issue
                        set state = 'ACKNOWLEDGED', outcome = ?, decision = ?, decided_at = ?, note = ?
                        where issue_id = ?""")
                .params(e.outcome().name(), e.decision(), e.at().atOffset(UTC))
                .param(e.note() == null ? null : opener.open(e.note()))
                .param(e.issueId())
                .update();
    }

    void published(ResolutionPublished e) {
        // a corrected text changes what is read, not since when
        jdbc.sql("""
                        update publication_issue
                        set state = 'PUBLISHED', outcome = ?, published_version = ?, published_decision = ?,
                            taken_back_version = null, taken_back_at = null,
                            published_at = case state when 'PUBLISHED' then published_at else ? end
                        where issue_id = ?""")
                .params(e.outcome().name(), e.textVersion(), e.decision(), e.at().atOffset(UTC), e.issueId())
                .update();
    }

    void refused(PublicationRefused e) {
        jdbc.sql("update publication_issue set refused_decision = ?, refused_version = ?, refused_rule = ?"
                        + " where issue_id = ?")
                .params(e.decision(), e.textVersion(), e.rule(), e.issueId())
                .update();
    }

    void takenBack(PublicationTakenBack e) {
        jdbc.sql("""
                        update publication_issue
                        set state = ?, published_version = null, published_decision = null, published_at = null,
                            taken_back_version = ?, taken_back_at = ?
                        where issue_id = ?""")
                .params(e.state(), e.textVersion(), e.at().atOffset(UTC), e.issueId())
                .update();
    }

    /** What is public stays so until the issue is decided and published again. */
    void reopened(IssueReopened e) {
        jdbc.sql("""
                        update publication_issue
                        set state = ?, agency = ?, outcome = null, decided_at = null, decline_reason = null, note = null,
                            finding_kid = null, finding_sealed = null
                        where issue_id = ?""")
                .param(e.agency() == null ? "RETURNED" : "ASSIGNED")
                .param(e.agency())
                .param(e.issueId())
                .update();
    }

    void move(String issueId, String state) {
        jdbc.sql("update publication_issue set state = ? where issue_id = ?")
                .params(state, issueId)
                .update();
    }
}
