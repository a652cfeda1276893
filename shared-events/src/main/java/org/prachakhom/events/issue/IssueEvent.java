package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;
import org.prachakhom.events.value.Actor;

/** The life of one matter that a community raised. */
@StreamFamily("issue")
public sealed interface IssueEvent extends PublishedEvent
        permits IssueFiled,
                IssueCorrected,
                IssueTriaged,
                IssueAssigned,
                IssueTransferred,
                AssignmentReturned,
                WorkStarted,
                ProgressReported,
                ResolutionClaimed,
                ResolutionVerified,
                ClaimRefuted,
                IssueDeclined,
                IssueWithdrawn,
                ResolutionPublished,
                PublicationRefused,
                IssueDeferred,
                IssueResumed,
                PraisePassedOn,
                DuplicateAccepted,
                DuplicateReleased,
                IssueMerged,
                MergeRefused,
                IssueUnmerged,
                PublicationTakenBack,
                ReopenRequested,
                ReopenRefused,
                IssueReopened,
                SatisfactionRated,
                IssueEscalated,
                CommentAdded,
                EvidenceAttached,
                ContributorAdded,
                TextErased {

    /** Who did it (rule 15). */
    Actor by();

    /** When it happened. */
    Instant at();
}
