package org.prachakhom.notification.notices;

import java.util.List;
import java.util.stream.Stream;
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
import org.prachakhom.events.value.Roles;

/** Whom each event of an issue is told to. A new event does not compile until it is decided here. */
final class NoticeAudiences {
    private static final List<String> SECRETARIES = List.of("role:" + Roles.SECRETARY);
    private static final List<String> PUBLISHERS = List.of("role:" + Roles.PUBLISHER);
    private static final List<String> FOLLOW_UP_TEAM = List.of("role:" + Roles.FOLLOW_UP);
    private static final List<String> EXECUTIVES = List.of("executives");
    private static final List<String> NOBODY = List.of();

    private NoticeAudiences() {}

    static List<String> of(IssueEvent event, NoticeIssue issue) {
        return switch (event) {
            case IssueFiled e when e.paper() != null -> NOBODY; // the secretary brought it in
            case IssueFiled _, AssignmentReturned _, MergeRefused _ -> SECRETARIES;
            case IssueCorrected e ->
                Roles.SECRETARY.equals(e.by().role()) ? List.of(issue.communityItself()) : SECRETARIES;
            case IssueAssigned _, IssueTransferred _, SatisfactionRated _ -> issue.agencies();
            case ContributorAdded e -> List.of("agency:" + e.agency());
            case ResolutionVerified _, ClaimRefuted _, ReopenRefused _, IssueReopened _ -> issue.concerned();
            case IssueDeferred _, IssueResumed _, IssueDeclined _, ResolutionPublished _ -> issue.communities();
            case PraisePassedOn e when e.agency() != null -> both(issue.communities(), List.of("agency:" + e.agency()));
            case PraisePassedOn _ -> issue.communities();
            case IssueWithdrawn _ -> both(SECRETARIES, issue.concerned());
            case IssueMerged _, IssueUnmerged _ -> List.of(issue.communityItself());
            case PublicationRefused _ -> PUBLISHERS;
            case PublicationTakenBack _ -> both(issue.communities(), PUBLISHERS);
            case ReopenRequested _ -> both(FOLLOW_UP_TEAM, issue.agencies());
            case CommentAdded e when e.internal() -> both(issue.agencies(), SECRETARIES);
            case CommentAdded _ -> both(List.of(issue.communityItself()), both(issue.agencies(), SECRETARIES));
            case EvidenceAttached e -> shown(e, issue);
            case IssueEscalated e -> late(e, issue);
            case IssueTriaged _, WorkStarted _, ProgressReported _, ResolutionClaimed _, TextErased _ -> NOBODY;
            case DuplicateAccepted _, DuplicateReleased _ -> NOBODY; // the duplicate tells its own community
        };
    }

    /**
     * Photos of the community are for who works on it: while nobody does, the filing itself waits on the secretary's desk, and
     * most photos come with it. All others' are for the community.
     */
    private static List<String> shown(EvidenceAttached event, NoticeIssue issue) {
        return switch (event.by().role()) {
            case Roles.LEADER -> issue.agencies();
            case Roles.OFFICER -> List.of(issue.communityItself());
            default -> both(List.of(issue.communityItself()), issue.agencies());
        };
    }

    private static List<String> late(IssueEscalated event, NoticeIssue issue) {
        return switch (event.level()) {
            case TRIAGE_LATE, REPLY_LATE -> both(SECRETARIES, EXECUTIVES);
            case DUE_SOON -> issue.agencies();
            case OVERDUE -> both(issue.agencies(), issue.heads());
            case LONG_OVERDUE -> both(issue.heads(), EXECUTIVES);
            case UNKNOWN -> NOBODY;
        };
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
