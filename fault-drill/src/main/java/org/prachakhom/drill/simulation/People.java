package org.prachakhom.drill.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.committee.followup.TeamDesk;
import org.prachakhom.events.followup.CycleOpened;
import org.prachakhom.events.followup.FollowUpEvent;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.issue.casework.IssueDesk;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.kit.rule.RuleBroken;
import org.prachakhom.notification.publication.PublisherDesk;

/** Whoever works with the services: each acts on what their own service knows, by the clock of that service. */
final class People {
    private static final Instant FIRST_DAY = Instant.parse("2026-01-12T03:00:00Z");
    private static final Duration LARGEST_SKEW = Duration.ofHours(2);
    /** One step in so many comes a month after the one before: what was confirmed is looked at again. */
    private static final int A_MONTH_LATER = 30;

    static final List<String> ISSUES = List.of("one", "two", "three");

    private final Town town;
    private final Chance chance;
    private final Map<ServiceInMemory, Duration> skews = new HashMap<>();
    private Instant now = FIRST_DAY;
    private boolean clocksDiffer;

    People(Town town, Chance chance) {
        this.town = town;
        this.chance = chance;
    }

    void begin() {
        now = FIRST_DAY;
        skews.clear();
        clocksDiffer = chance.in(2);
    }

    /** Somebody does something; the story tells what came of it, or null when nobody had anything to do. */
    @Nullable
    String act() {
        now = now.plus(Duration.ofMinutes(1 + chance.upTo(600)));
        if (chance.in(A_MONTH_LATER)) {
            now = now.plus(Duration.ofDays(30));
        }
        if (clocksDiffer && chance.in(20)) {
            skew(chance.oneOf(List.of(town.issues(), town.cases(), town.publications())));
        }
        String issue = chance.oneOf(ISSUES);
        return switch (chance.upTo(9)) {
            case 0, 1 -> team(issue);
            case 2 -> publisher(issue);
            default -> desk(issue);
        };
    }

    private void skew(ServiceInMemory service) {
        long most = LARGEST_SKEW.toMinutes();
        skews.put(service, Duration.ofMinutes(chance.upTo((int) (2 * most)) - most));
    }

    private @Nullable String desk(String issue) {
        Instant at = at(town.issues());
        List<IssueEvent> life = town.issues().log().stream(issue, IssueEvent.class);
        if (life.isEmpty()) {
            return ask(town.issues(), issue, IssueDesk.filing(issue, at));
        }
        Card card = Agreement.card(life);
        if (card.state().decided() && !chance.in(4)) {
            return publisher(issue);
        }
        if (card.state() == IssueState.CLAIMED && chance.in(2)) {
            return team(issue);
        }
        String other = chance.oneOf(town.issues().log().streams());
        String holder = CaseAgreement.holder(life);
        return ask(town.issues(), issue, new IssueDesk(chance.dice()).request(issue, other, card.state(), holder, at));
    }

    private @Nullable String team(String issue) {
        TeamDesk team = new TeamDesk(chance.dice());
        Instant at = at(town.cases());
        int claim = town.cases().log().stream(issue, FollowUpEvent.class).stream()
                .mapToInt(fact -> fact instanceof CycleOpened cycle ? cycle.claim() : 0)
                .max()
                .orElse(0);
        Card requests = town.requests().of(issue);
        if (requests != null && requests.request() > 0 && chance.in(2)) {
            return ask(town.cases(), issue, team.answer(issue, requests.request(), at));
        }
        if (claim == 0) {
            return null;
        }
        String visit = ask(town.cases(), issue, team.survey(issue, claim, at));
        Object decision = chance.in(2) ? team.recheck(issue, claim, at) : team.verdict(issue, claim, at);
        return visit + "; " + ask(town.cases(), issue, decision);
    }

    private @Nullable String publisher(String issue) {
        Card known = town.cards().of(issue);
        Instant at = at(town.publications());
        if (known == null) {
            return null;
        }
        boolean cleared = town.publications().log().lastSequenceNumberFor(issue).isPresent();
        return ask(
                town.publications(),
                issue,
                switch (cleared ? chance.upTo(5) : 0) {
                    case 0 -> PublisherDesk.clearing(issue, at);
                    case 1 -> PublisherDesk.takeBack(issue, known.shownDecision(), known.shownText(), at);
                    default ->
                        PublisherDesk.request(
                                issue, known.decision(), known.state().decided(), at);
                });
    }

    private Instant at(ServiceInMemory service) {
        return now.plus(skews.getOrDefault(service, Duration.ZERO));
    }

    private static String ask(ServiceInMemory service, String issue, Object command) {
        Throwable refusal = service.ask(command);
        String outcome = refusal instanceof RuleBroken rule
                ? rule.getMessage()
                : refusal == null ? "taken" : refusal.getClass().getSimpleName();
        return command.getClass().getSimpleName() + " " + issue + ": " + outcome;
    }
}
