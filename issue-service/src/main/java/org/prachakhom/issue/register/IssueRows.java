package org.prachakhom.issue.register;

import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.CommentAdded;
import org.prachakhom.events.issue.ContributorAdded;
import org.prachakhom.events.issue.DuplicateAccepted;
import org.prachakhom.events.issue.DuplicateReleased;
import org.prachakhom.events.issue.EvidenceAttached;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.MergeRefused;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ReopenRefused;
import org.prachakhom.events.issue.ReopenRequested;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.SatisfactionRated;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.IssueTable;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.stereotype.Component;

/** Has the row of an issue follow each of its facts. Written by the projection of the list alone. */
@Component
final class IssueRows {
    private final IssueTable rows;
    private final FiledIssueRow filed;
    private final IssueWords words;
    private final IssueHolders holders;
    private final IssueOutcomes outcomes;
    private final IssueDuplicates duplicates;
    private final IssueVoices voices;

    IssueRows(ViewJdbc jdbc, TextOpener opener) {
        this.rows = new IssueTable(jdbc, "issue");
        this.filed = new FiledIssueRow(jdbc, opener);
        this.words = new IssueWords(rows, opener);
        this.holders = new IssueHolders(rows);
        this.outcomes = new IssueOutcomes(rows);
        this.duplicates = new IssueDuplicates(rows);
        this.voices = new IssueVoices(rows);
    }

    void follow(IssueEvent event, long version) {
        String id = event.streamId();
        switch (event) {
            case IssueFiled e -> filed.insert(e, version);
            case IssueCorrected e -> words.corrected(e, version);
            case TextErased _ -> words.erased(id, version);
            case IssueTriaged e -> holders.triaged(e, version);
            case IssueAssigned e -> holders.assigned(e, version);
            case IssueTransferred e -> holders.transferred(e, version);
            case AssignmentReturned _ -> holders.returned(id, version);
            case WorkStarted _ -> rows.change(id, version, "state = ?", IssueState.IN_PROGRESS.name());
            case IssueDeferred e -> holders.deferred(e, version);
            case IssueResumed e -> holders.resumed(e, version);
            case ResolutionClaimed e -> holders.claimed(e, version);
            case ClaimRefuted e -> holders.refuted(e, version);
            case IssueReopened e -> holders.reopened(e, version);
            case ResolutionVerified e -> outcomes.verified(e, version);
            case IssueDeclined e -> outcomes.closed(id, version, e.decision(), e.outcome(), e.reason(), e.at());
            case IssueWithdrawn e ->
                outcomes.closed(id, version, e.decision(), e.outcome(), DeclineReason.WITHDRAWN, e.at());
            case PraisePassedOn e -> outcomes.passedOn(e, version);
            case ResolutionPublished e -> outcomes.published(e, version);
            case PublicationTakenBack e -> outcomes.takenBack(e, version);
            case DuplicateAccepted e -> duplicates.accepted(e, version);
            case DuplicateReleased e -> duplicates.released(e, version);
            case IssueMerged e -> duplicates.merged(e, version);
            case IssueUnmerged e -> duplicates.unmerged(e, version);
            case ContributorAdded e -> voices.helped(e, version);
            case CommentAdded e -> voices.commented(e, version);
            case SatisfactionRated e -> voices.rated(e, version);
            case IssueEscalated e -> voices.escalated(e, version);
            case EvidenceAttached _ -> rows.pass(id, version);
            case ProgressReported _, PublicationRefused _, MergeRefused _, ReopenRequested _, ReopenRefused _ ->
                rows.pass(id, version);
        }
    }
}
