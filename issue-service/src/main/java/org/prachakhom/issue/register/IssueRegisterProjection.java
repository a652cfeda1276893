package org.prachakhom.issue.register;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.IssueTable;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the list of issues as they stand. */
@Component
@ProcessingGroup("issue-register")
final class IssueRegisterProjection {
    private final JdbcClient jdbc;
    private final IssueTable rows;
    private final FiledIssueRow filedRow;
    private final IssueWords words;
    private final IssueHolders holders;
    private final IssueOutcomes outcomes;

    IssueRegisterProjection(JdbcClient jdbc, TextOpener opener, FiledIssueRow filedRow) {
        this.jdbc = jdbc;
        this.rows = new IssueTable(jdbc, "issue");
        this.filedRow = filedRow;
        this.words = new IssueWords(rows, opener);
        this.holders = new IssueHolders(rows);
        this.outcomes = new IssueOutcomes(rows);
    }

    @EventHandler
    void on(IssueFiled e, @SequenceNumber long version) {
        filedRow.insert(e, version);
    }

    @EventHandler
    void on(IssueCorrected e, @SequenceNumber long version) {
        words.corrected(e, version);
    }

    @EventHandler
    void on(IssueTriaged e, @SequenceNumber long version) {
        rows.change(
                e.issueId(),
                version,
                "category = ?, priority = ?, due = ?",
                e.category(),
                e.priority().name(),
                e.due());
    }

    @EventHandler
    void on(IssueAssigned e, @SequenceNumber long version) {
        holders.assigned(e, version);
    }

    @EventHandler
    void on(IssueTransferred e, @SequenceNumber long version) {
        holders.transferred(e, version);
    }

    @EventHandler
    void on(AssignmentReturned e, @SequenceNumber long version) {
        holders.returned(e.issueId(), version);
    }

    @EventHandler
    void on(WorkStarted e, @SequenceNumber long version) {
        rows.change(e.issueId(), version, "state = ?", IssueState.IN_PROGRESS.name());
    }

    @EventHandler
    void on(ProgressReported e, @SequenceNumber long version) {
        rows.pass(e.issueId(), version);
    }

    @EventHandler
    void on(ResolutionClaimed e, @SequenceNumber long version) {
        rows.change(
                e.issueId(),
                version,
                "state = ?, claims = ?, claimed_at = ?",
                IssueState.CLAIMED.name(),
                e.claim(),
                e.at());
    }

    @EventHandler
    void on(ClaimRefuted e, @SequenceNumber long version) {
        holders.refuted(e, version);
    }

    @EventHandler
    void on(ResolutionVerified e, @SequenceNumber long version) {
        outcomes.verified(e, version);
    }

    @EventHandler
    void on(IssueDeclined e, @SequenceNumber long version) {
        outcomes.closed(e.issueId(), version, e.decision(), e.outcome(), e.reason(), e.at());
    }

    @EventHandler
    void on(IssueWithdrawn e, @SequenceNumber long version) {
        outcomes.closed(e.issueId(), version, e.decision(), e.outcome(), DeclineReason.WITHDRAWN, e.at());
    }

    @EventHandler
    void on(ResolutionPublished e, @SequenceNumber long version) {
        outcomes.published(e, version);
    }

    @EventHandler
    void on(PublicationRefused e, @SequenceNumber long version) {
        rows.pass(e.issueId(), version);
    }

    @EventHandler
    void on(TextErased e, @SequenceNumber long version) {
        words.erased(e.issueId(), version);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate issue").update();
    }
}
