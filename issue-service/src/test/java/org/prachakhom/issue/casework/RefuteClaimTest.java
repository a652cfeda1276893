package org.prachakhom.issue.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.issue.casework.IssueFacts.FINDING;
import static org.prachakhom.issue.casework.IssueFacts.FOLLOW_UP;
import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.NORMAL_DUE;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.claimed;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.refuted;
import static org.prachakhom.issue.casework.IssueFacts.started;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.FixedCount;
import org.prachakhom.issue.casework.IssueCommand.RefuteClaim;
import org.prachakhom.issue.casework.IssueCommand.StartWork;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

class RefuteClaimTest {
    /** The two working days of the claim later than {@code NORMAL_DUE}. */
    private static final Instant LATER = Instant.parse("2026-02-04T16:59:59Z");

    private final StaleVerdicts stale = new StaleVerdicts(new SimpleMeterRegistry());

    @Test
    void givesTheAgencyTheTimeThatWasLeft() {
        fixture()
                .given(WayTo.state(IssueState.CLAIMED))
                .when(refute(1, Finding.NOT_FIXED, FRIDAY))
                .expectEvents(refuted(1, 1, Finding.NOT_FIXED, LATER, FRIDAY));
    }

    @Test
    void givesAtLeastThreeWorkingDays() {
        Instant late = Instant.parse("2026-02-02T03:00:00Z");
        Instant afterWards = Instant.parse("2026-02-06T03:00:00Z");
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .andGiven(claimed(1, NORMAL_DUE, late))
                .when(refute(1, Finding.NOT_FIXED, afterWards))
                .expectEvents(refuted(1, 1, Finding.NOT_FIXED, Instant.parse("2026-02-11T16:59:59Z"), afterWards));
    }

    @Test
    void carriesWhatTheTeamFound() {
        FixedCount twoOfFive = new FixedCount(2, 5);
        fixture()
                .given(WayTo.state(IssueState.CLAIMED))
                .when(new RefuteClaim(ISSUE, 1, Finding.PARTLY_FIXED, twoOfFive, FINDING, TERMS, FOLLOW_UP, FRIDAY))
                .expectEvents(new ClaimRefuted(
                        ISSUE, 1, 1, Finding.PARTLY_FIXED, twoOfFive, FINDING, LATER, FOLLOW_UP, FRIDAY));
    }

    @Test
    void notFoundReturnsTheIssueToTheSecretary() {
        fixture()
                .given(WayTo.state(IssueState.CLAIMED))
                .when(refute(1, Finding.NOT_FOUND, FRIDAY))
                .expectEvents(refuted(1, 1, Finding.NOT_FOUND, null, FRIDAY));
        fixture()
                .given(WayTo.state(IssueState.RETURNED))
                .when(new StartWork(ISSUE, IssueFacts.WORKS_OFFICER, FRIDAY))
                .expectException(Refused.by(IssueRule.ONLY_AN_ASSIGNED_ISSUE_IS_STARTED));
    }

    @Test
    void countsTheRefutations() {
        fixture()
                .given(WayTo.state(IssueState.CLAIMED))
                .andGiven(refuted(1, 1, Finding.NOT_FIXED, LATER, FRIDAY))
                .andGiven(started())
                .andGiven(claimed(2, LATER, FRIDAY))
                .when(refute(2, Finding.NOT_FIXED, FRIDAY))
                .expectEvents(refuted(2, 2, Finding.NOT_FIXED, LATER, FRIDAY));
    }

    @Test
    void theThirdOneEscalatesOnce() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.CLAIMED));
        facts.addAll(List.of(refuted(1, 2, Finding.NOT_FIXED, LATER, FRIDAY), started(), claimed(2, LATER, FRIDAY)));
        IssueEscalated escalated =
                new IssueEscalated(ISSUE, EscalationLevel.LONG_OVERDUE, 1, "works", LATER, FOLLOW_UP, FRIDAY);
        fixture()
                .given(facts)
                .when(refute(2, Finding.NOT_FIXED, FRIDAY))
                .expectEvents(refuted(2, 3, Finding.NOT_FIXED, LATER, FRIDAY), escalated);
        facts.add(escalated);
        fixture()
                .given(facts)
                .when(refute(2, Finding.NOT_FIXED, FRIDAY))
                .expectEvents(refuted(2, 3, Finding.NOT_FIXED, LATER, FRIDAY));
    }

    @Test
    void repeatedChangesNothingAndAnOldOneIsCounted() {
        fixture(stale)
                .given(WayTo.state(IssueState.CLAIMED))
                .andGiven(refuted(1, 1, Finding.NOT_FIXED, LATER, FRIDAY))
                .when(refute(1, Finding.NOT_FIXED, FRIDAY))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        assertThat(stale.count()).isEqualTo(0);
        fixture(stale)
                .given(WayTo.state(IssueState.CLAIMED))
                .when(refute(7, Finding.NOT_FIXED, FRIDAY))
                .expectNoEvents();
        assertThat(stale.count()).isEqualTo(1);
    }

    private static RefuteClaim refute(int claim, Finding verdict, Instant at) {
        return new RefuteClaim(ISSUE, claim, verdict, null, FINDING, TERMS, FOLLOW_UP, at);
    }
}
