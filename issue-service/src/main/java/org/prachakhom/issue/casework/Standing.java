package org.prachakhom.issue.casework;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.references.ServiceTerms;
import org.prachakhom.issue.standing.AgencyClock;
import org.prachakhom.issue.standing.Deadlines;
import org.prachakhom.issue.standing.Merging;
import org.prachakhom.issue.standing.Merging.Duplicate;
import org.prachakhom.issue.standing.Publishing;
import org.prachakhom.issue.standing.Publishing.Publication;

/**
 * What an issue has become: folded from its events, and all that its decisions look at. No field is final, because a
 * snapshot is read back into them.
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
final class Standing {
    Deadlines deadlines = new Deadlines();
    IssueKind kind = IssueKind.UNKNOWN;
    String community = "";
    String category = "";

    @Nullable
    Actor filer;

    @Nullable
    String liaison;

    List<String> holders = new ArrayList<>();
    List<String> contributors = new ArrayList<>();

    @Nullable
    AgencyClock clock;
    /** Since the secretary's last assignment. */
    int transfers;
    /** Since the clock began. */
    int deferrals;
    /** The latest claim, and the latest on which a verdict was heard. */
    int claim;

    int judged;
    int refutations;
    int decision;

    @Nullable
    Outcome outcome;

    Publishing publishing = Publishing.NOTHING;

    @Nullable
    Instant publishedAt;

    Merging merging = Merging.ALONE;
    /** Where it stood before it was published or merged. */
    IssueState before = IssueState.FILED;
    /** The latest request to reopen it, the decision that it disputes, and whether it waits for its answer. */
    int request;

    int disputed;
    boolean requestOpen;
    List<Rating> ratings = new ArrayList<>();

    /** Who rated which decision. */
    record Rating(String community, int decision) {}

    IssueState state() {
        return deadlines.state();
    }

    @Nullable
    String agency() {
        return deadlines.agency();
    }

    String holder() {
        return Objects.requireNonNull(agency(), "Only states with an agency come here");
    }

    Instant due() {
        return Objects.requireNonNull(deadlines.due(), "Only states with an agency come here");
    }

    /** When the agency has to be done by this clock, at the priority and in the category that hold now. */
    Instant due(AgencyClock running, ServiceTerms terms) {
        return running.due(terms.spanFor(deadlines.priority(), category), terms.days());
    }

    /** A community of these that raised the matter, here or in a report that was merged; null for none. */
    @Nullable
    String communityOf(Set<String> own) {
        return Stream.concat(Stream.of(community), merging.duplicates().stream().map(Duplicate::community))
                .filter(own::contains)
                .findFirst()
                .orElse(null);
    }

    void evolve(IssueEvent event) {
        IssueState was = state();
        deadlines.evolve(event);
        evolve(event, was);
    }

    private void evolve(IssueEvent event, IssueState was) {
        switch (event) {
            case IssueFiled e -> filed(e);
            case IssueTriaged e -> category = e.category();
            case IssueAssigned e -> {
                heldBy(e.agency(), e.liaison());
                transfers = 0;
                clock = clock == null ? AgencyClock.start(e.clock(), e.at()) : clock.resume(e.at());
            }
            case IssueTransferred e -> {
                heldBy(e.agency(), e.liaison());
                transfers = e.transfer();
            }
            case AssignmentReturned e -> returned(clock == null ? null : clock.resume(e.at()));
            case IssueDeferred e -> {
                deferrals = e.deferral();
                stopped(e.at());
            }
            case IssueResumed e -> clock = clock == null ? null : clock.resume(e.at());
            case ResolutionClaimed e -> {
                claim = e.claim();
                stopped(e.at());
            }
            case ClaimRefuted e -> refuted(e);
            case ResolutionVerified e -> {
                judged = e.claim();
                decided(e.decision(), e.outcome());
            }
            case IssueDeclined e -> closed(e.decision(), e.outcome(), e.at());
            case IssueWithdrawn e -> closed(e.decision(), e.outcome(), e.at());
            case PraisePassedOn e -> closed(e.decision(), e.outcome(), e.at());
            case DuplicateAccepted e -> merging = merging.with(new Duplicate(e.duplicate(), e.community()));
            case DuplicateReleased e -> merging = merging.without(e.duplicate());
            case IssueMerged e -> {
                before = was;
                merging = merging.following(e.into());
                stopped(e.at());
            }
            case IssueUnmerged e -> {
                merging = merging.following(null);
                clock = clock == null || state() == IssueState.DEFERRED ? clock : clock.resume(e.at());
            }
            case ResolutionPublished e -> {
                before = was == IssueState.PUBLISHED ? before : was;
                publishedAt = was == IssueState.PUBLISHED ? publishedAt : e.at();
                publishing = publishing.published(new Publication(e.decision(), e.textVersion()));
            }
            case PublicationRefused e ->
                publishing = publishing.refused(new Publication(e.decision(), e.textVersion()));
            case PublicationTakenBack e ->
                publishing = publishing.takenBack(new Publication(e.decision(), e.textVersion()));
            case ReopenRequested e -> {
                request = e.request();
                disputed = e.decision();
                requestOpen = true;
            }
            case ReopenRefused _ -> requestOpen = false;
            case IssueReopened e -> reopened(e);
            case SatisfactionRated e -> ratings.add(new Rating(e.community(), e.decision()));
            case ContributorAdded e -> contributors.add(e.agency());
            case WorkStarted _, ProgressReported _, IssueCorrected _, MergeRefused _, IssueEscalated _ -> {
                // Nothing but times and state depends on it, which Deadlines keeps.
            }
            case CommentAdded _, EvidenceAttached _, TextErased _ -> {
                // No later decision depends on it.
            }
        }
    }

    private void filed(IssueFiled e) {
        kind = e.kind();
        community = e.community();
        category = e.category();
        filer = e.by();
    }

    private void heldBy(String agency, @Nullable String acting) {
        liaison = acting;
        if (!holders.contains(agency)) {
            holders.add(agency);
        }
    }

    private void returned(@Nullable AgencyClock running) {
        liaison = null;
        clock = running;
    }

    private void stopped(Instant at) {
        clock = clock == null ? null : clock.stop(at);
    }

    private void decided(int number, Outcome how) {
        decision = number;
        outcome = how;
    }

    private void closed(int number, Outcome how, Instant at) {
        decided(number, how);
        stopped(at);
    }

    private void refuted(ClaimRefuted e) {
        judged = e.claim();
        refutations = e.refutation();
        clock = clock == null ? null : clock.resumeRefuted(e.at());
        liaison = agency() == null ? null : liaison;
    }

    private void reopened(IssueReopened e) {
        requestOpen = false;
        outcome = null;
        transfers = 0;
        deferrals = 0;
        liaison = e.liaison();
        clock = e.agency() == null ? null : AgencyClock.start(e.clock(), e.at());
    }
}
