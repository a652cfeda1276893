package org.prachakhom.drill.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.followup.FollowUpEvent;
import org.prachakhom.events.followup.VerdictGiven;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.DuplicateAccepted;
import org.prachakhom.events.issue.DuplicateReleased;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.publication.PublicationEvent;
import org.prachakhom.events.publication.PublicationRequested;
import org.prachakhom.issue.lifecycle.IssueState;

/** What must hold of a town in which everybody has heard everything. */
record Agreement(Town town) {

    /** The issue as its own log tells it. */
    static Card card(List<IssueEvent> life) {
        Card card = null;
        for (IssueEvent event : life) {
            card = Card.after(card, event);
        }
        if (card == null) {
            throw new IllegalArgumentException("Nothing happened");
        }
        return card;
    }

    /** Everything that does not hold, in words. */
    List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        for (String issue : People.ISSUES) {
            List<IssueEvent> life = town.issues().log().stream(issue, IssueEvent.class);
            if (!life.isEmpty()) {
                copies(issue, card(life), breaches);
                claims(issue, life, breaches);
                publications(issue, life, breaches);
                duplicates(issue, breaches);
                breaches.addAll(new CaseAgreement(life, cases(issue)).breaches(issue));
            }
        }
        return breaches;
    }

    private void copies(String issue, Card card, List<String> breaches) {
        for (Cards copy : town.copies()) {
            if (!card.equals(copy.of(issue))) {
                breaches.add("A copy of " + issue + " is " + copy.of(issue) + ", and the log says " + card);
            }
        }
    }

    /** A claim is settled once, while it is the latest, by a verdict that names it. */
    private void claims(String issue, List<IssueEvent> life, List<String> breaches) {
        Set<Integer> verdicts = new HashSet<>();
        cases(issue).forEach(fact -> {
            if (fact instanceof VerdictGiven verdict) {
                verdicts.add(verdict.claim());
            }
        });
        int open = 0;
        for (IssueEvent event : life) {
            int settled =
                    switch (event) {
                        case ResolutionVerified e -> e.claim();
                        case ClaimRefuted e -> e.claim();
                        default -> 0;
                    };
            if (settled > 0 && (settled != open || !verdicts.contains(settled))) {
                breaches.add("Claim " + settled + " of " + issue + " was settled, the open one was " + open
                        + ", and the verdicts are on " + verdicts);
            }
            open = event instanceof ResolutionClaimed claim ? claim.claim() : settled > 0 ? 0 : open;
        }
        if (card(life).state() == IssueState.CLAIMED && verdicts.contains(open)) {
            breaches.add("Claim " + open + " of " + issue + " waits for ever: its verdict was given");
        }
    }

    /** What is public was asked for, of the decision that was the latest; whatever was asked for is answered. */
    private void publications(String issue, List<IssueEvent> life, List<String> breaches) {
        Set<List<Integer>> asked = new HashSet<>();
        for (PublicationEvent fact : town.publications().log().stream(issue, PublicationEvent.class)) {
            if (fact instanceof PublicationRequested e) {
                asked.add(List.of(e.decision(), e.textVersion()));
            }
        }
        Set<List<Integer>> open = new HashSet<>(asked);
        Card card = null;
        for (IssueEvent event : life) {
            List<Integer> answered = answered(event);
            if (event instanceof ResolutionPublished e
                    && (!asked.contains(answered) || card == null || e.decision() != card.decision())) {
                breaches.add(issue + " was published as " + answered + ", asked for were " + asked + " of " + card);
            }
            open.remove(answered);
            card = Card.after(card, event);
        }
        if (!open.isEmpty()) {
            breaches.add("These publications of " + issue + " wait for ever: " + open);
        }
    }

    private static List<Integer> answered(IssueEvent event) {
        return switch (event) {
            case ResolutionPublished e -> List.of(e.decision(), e.textVersion());
            case PublicationRefused e -> List.of(e.decision(), e.textVersion());
            default -> List.of();
        };
    }

    /** Who holds a duplicate is followed by it, and the other way round; so there is no circle either. */
    private void duplicates(String issue, List<String> breaches) {
        String into = followed(issue);
        if (into != null && (!held(into).contains(issue) || followed(into) != null)) {
            breaches.add(issue + " follows " + into + ", which holds " + held(into));
        }
        for (String duplicate : held(issue)) {
            if (!issue.equals(followed(duplicate))) {
                breaches.add(issue + " holds " + duplicate + ", which follows " + followed(duplicate));
            }
        }
    }

    private @Nullable String followed(String issue) {
        String into = null;
        for (IssueEvent event : town.issues().log().stream(issue, IssueEvent.class)) {
            into = event instanceof IssueMerged merged ? merged.into() : event instanceof IssueUnmerged ? null : into;
        }
        return into;
    }

    private Set<String> held(String issue) {
        Set<String> held = new HashSet<>();
        for (IssueEvent event : town.issues().log().stream(issue, IssueEvent.class)) {
            if (event instanceof DuplicateAccepted accepted) {
                held.add(accepted.duplicate());
            } else if (event instanceof DuplicateReleased released) {
                held.remove(released.duplicate());
            }
        }
        return held;
    }

    private List<FollowUpEvent> cases(String issue) {
        return town.cases().log().stream(issue, FollowUpEvent.class);
    }
}
