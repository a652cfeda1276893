package org.prachakhom.issue.lifecycle;

import org.jspecify.annotations.Nullable;
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
import org.prachakhom.events.value.Finding;

/** Which state a fact brings an issue into. */
public final class StateAfter {

    private StateAfter() {}

    /** The state, or null when the issue stays where it is. */
    public static @Nullable IssueState of(IssueEvent event) {
        return switch (event) {
            case IssueFiled _ -> IssueState.FILED;
            case IssueAssigned _, IssueTransferred _ -> IssueState.ASSIGNED;
            case AssignmentReturned _ -> IssueState.RETURNED;
            case WorkStarted _, IssueResumed _ -> IssueState.IN_PROGRESS;
            case IssueDeferred _ -> IssueState.DEFERRED;
            case ResolutionClaimed _ -> IssueState.CLAIMED;
            case ResolutionVerified _ -> IssueState.VERIFIED;
            case ClaimRefuted e -> e.verdict() == Finding.NOT_FOUND ? IssueState.RETURNED : IssueState.ASSIGNED;
            case IssueDeclined _, IssueWithdrawn _ -> IssueState.DECLINED;
            case PraisePassedOn _ -> IssueState.ACKNOWLEDGED;
            case IssueMerged _ -> IssueState.MERGED;
            case IssueUnmerged e -> IssueState.valueOf(e.state());
            case ResolutionPublished _ -> IssueState.PUBLISHED;
            case PublicationTakenBack e -> IssueState.valueOf(e.state());
            case IssueReopened e -> e.agency() == null ? IssueState.RETURNED : IssueState.ASSIGNED;
            case IssueCorrected _, IssueTriaged _, ProgressReported _, TextErased _ -> null;
            case PublicationRefused _, ReopenRequested _, ReopenRefused _, SatisfactionRated _ -> null;
            case DuplicateAccepted _, DuplicateReleased _, MergeRefused _ -> null;
            case IssueEscalated _, CommentAdded _, EvidenceAttached _, ContributorAdded _ -> null;
        };
    }
}
