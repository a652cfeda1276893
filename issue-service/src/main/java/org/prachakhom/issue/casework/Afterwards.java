package org.prachakhom.issue.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.CommentAdded;
import org.prachakhom.events.issue.EvidenceAttached;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ReopenRefused;
import org.prachakhom.events.issue.ReopenRequested;
import org.prachakhom.events.issue.SatisfactionRated;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.issue.casework.AftermathCommand.AddComment;
import org.prachakhom.issue.casework.AftermathCommand.AnswerReopening;
import org.prachakhom.issue.casework.AftermathCommand.AttachEvidence;
import org.prachakhom.issue.casework.AftermathCommand.RateResolution;
import org.prachakhom.issue.casework.AftermathCommand.ReopenIssue;
import org.prachakhom.issue.casework.AftermathCommand.RequestReopening;
import org.prachakhom.issue.casework.AftermathCommand.UnpublishResolution;
import org.prachakhom.issue.casework.Standing.Rating;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.Move;
import org.prachakhom.issue.references.ServiceTerms;
import org.prachakhom.issue.standing.AgencyClock;
import org.prachakhom.issue.standing.Publishing.Publication;

/** What people say to an issue and its outcome: comments, photos, a dispute and its answer, a rating, a publication taken back. */
final class Afterwards {
    /** Rule 11. */
    private static final Duration TIME_TO_DISPUTE = Duration.ofDays(30);

    private static final int BEST = 5;

    private Afterwards() {}

    static void request(Standing issue, RequestReopening c, Wording wording) {
        String community = issue.communityOf(c.own());
        if (community == null) {
            throw IssueRule.ONLY_A_LEADER_OF_ITS_COMMUNITY_SPEAKS_FOR_IT.broken();
        }
        Move.DISPUTE.startsFrom(issue.state());
        Instant published = issue.state() == IssueState.PUBLISHED ? issue.publishedAt : null;
        IssueRule.A_DECISION_IS_DISPUTED_UNTIL_30_DAYS_AFTER_ITS_PUBLICATION.holds(
                published == null || !c.at().isAfter(published.plus(TIME_TO_DISPUTE)));
        IssueRule.A_DECISION_IS_DISPUTED_ONCE.holds(issue.disputed != issue.decision);
        apply(new ReopenRequested(
                c.issueId(), issue.request + 1, issue.decision, community, wording.reason(c.reason()), c.by(), c.at()));
    }

    /** An answer to a request that waits for none, or on an issue that goes on already, changes nothing. */
    static void answer(Standing issue, AnswerReopening c) {
        if (!issue.requestOpen || c.request() != issue.request) {
            return;
        }
        if (!c.granted() || !Move.DISPUTE.isOpenFrom(issue.state())) {
            apply(new ReopenRefused(c.issueId(), c.request(), c.reason(), c.by(), c.at()));
            return;
        }
        reopen(issue, c.issueId(), c.request(), null, new Ground(c.reason(), c.terms(), c.by(), c.at()));
    }

    /**
     * Only what still counts as verified by that claim is opened again: what somebody else got reopened before, or closed
     * since, goes on as it is, and so does a suggestion, because the desk has answered it. A request that waits is answered
     * with it.
     */
    static void openAgain(Standing issue, ReopenIssue c) {
        IssueState decided = issue.state() == IssueState.PUBLISHED ? issue.before : issue.state();
        boolean fixed = decided == IssueState.VERIFIED && issue.kind != IssueKind.SUGGESTION;
        if (fixed && issue.claim == c.claim()) {
            int answered = issue.requestOpen ? issue.request : 0;
            reopen(issue, c.issueId(), answered, c.claim(), new Ground(c.reason(), c.terms(), c.by(), c.at()));
        }
    }

    /** Why the team opens it again, and by which terms its time runs anew. */
    private record Ground(SealedText reason, ServiceTerms terms, Actor by, Instant at) {}

    private static void reopen(Standing issue, String id, int request, @Nullable Integer rechecked, Ground why) {
        int number = issue.deadlines.clock() + 1;
        Instant due = issue.agency() == null ? null : issue.due(AgencyClock.start(number, why.at()), why.terms());
        apply(new IssueReopened(
                id, request, rechecked, issue.agency(), issue.liaison, number, due, why.reason(), why.by(), why.at()));
    }

    /** Only what is public now is taken back; a request that names an older text came too late and changes nothing. */
    static void takeBack(Standing issue, UnpublishResolution c) {
        boolean shown = issue.publishing.shows(new Publication(c.decision(), c.textVersion()));
        if (issue.state() == IssueState.PUBLISHED && shown) {
            apply(new PublicationTakenBack(
                    c.issueId(), c.decision(), c.textVersion(), issue.before.name(), c.reason(), c.by(), c.at()));
        }
    }

    static void rate(Standing issue, RateResolution c, Wording wording) {
        String community = issue.communityOf(c.own());
        if (community == null) {
            throw IssueRule.ONLY_A_LEADER_OF_ITS_COMMUNITY_SPEAKS_FOR_IT.broken();
        }
        Move.RATE.startsFrom(issue.state());
        IssueRule.A_RATING_IS_1_TO_5.holds(c.score() >= 1 && c.score() <= BEST, "/score");
        IssueRule.A_COMMUNITY_RATES_A_PUBLICATION_ONCE.holds(
                !issue.ratings.contains(new Rating(community, issue.decision)));
        apply(new SatisfactionRated(
                c.issueId(), community, issue.decision, c.score(), wording.comment(c.comment()), c.by(), c.at()));
    }

    static void comment(Standing issue, AddComment c, Wording wording) {
        boolean leader = Roles.LEADER.equals(c.by().role());
        IssueRule.ONLY_THOSE_CONCERNED_COMMENT.holds(isConcerned(issue, c.by(), c.own(), c.officerOf()));
        IssueRule.A_LEADER_COMMENTS_FOR_ALL_TO_READ.holds(!leader || !c.internal(), "/internal");
        apply(new CommentAdded(c.issueId(), c.comment(), c.internal(), wording.spoken(c.text()), c.by(), c.at()));
    }

    static void attach(Standing issue, AttachEvidence c, Wording wording) {
        IssueRule.ONLY_THOSE_CONCERNED_ATTACH_EVIDENCE.holds(isConcerned(issue, c.by(), c.own(), c.officerOf()));
        IssueRule.EVIDENCE_HAS_A_PHOTO.holds(!c.photos().isEmpty(), "/photos");
        apply(new EvidenceAttached(
                c.issueId(), Wording.photos(c.photos()), wording.caption(c.caption()), c.by(), c.at()));
    }

    /** Leaders of its communities, secretary and follow-up team always, an officer whose agency holds, held or helps. */
    private static boolean isConcerned(Standing issue, Actor by, Set<String> own, @Nullable String officerOf) {
        if (Roles.LEADER.equals(by.role())) {
            return issue.communityOf(own) != null;
        }
        return officerOf == null
                || officerOf.equals(issue.liaison)
                || issue.holders.contains(officerOf)
                || issue.contributors.contains(officerOf);
    }
}
