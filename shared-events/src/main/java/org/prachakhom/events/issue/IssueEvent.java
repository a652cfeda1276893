package org.prachakhom.events.issue;

import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;

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
                TextErased {}
