package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FINDING;
import static org.prachakhom.issue.casework.IssueFacts.FOLLOW_UP;
import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.reopenRequested;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.issue.casework.AftermathCommand.AnswerReopening;
import org.prachakhom.issue.casework.AftermathCommand.ReopenIssue;
import org.prachakhom.issue.lifecycle.IssueState;

/** Rule 11: a confirmed fix that did not last is opened again, at any time; the first who opens it again does so for all. */
class RecheckedIssueTest {
    // fifteen working days after Friday the 16th
    private static final Instant DUE = Instant.parse("2026-02-06T16:59:59Z");

    @ParameterizedTest
    @EnumSource(names = {"VERIFIED", "PUBLISHED"})
    void whatDidNotLastIsTheAgencysAgainWithANewClock(IssueState state) {
        fixture().given(WayTo.state(state)).when(failed(1)).expectEvents(reopened(0));
    }

    @Test
    void aRequestThatWaitsIsAnsweredWithIt() {
        fixture().given(disputed()).when(failed(1)).expectEvents(reopened(1));

        List<IssueEvent> facts = disputed();
        facts.add(reopened(1));
        fixture().given(facts).when(answer(true)).expectNoEvents();
        fixture().given(facts).when(answer(false)).expectNoEvents();
    }

    @Test
    void whatARequestHasOpenedIsNotOpenedTwice() {
        List<IssueEvent> facts = disputed();
        facts.add(new IssueReopened(ISSUE, 1, null, "works", null, 2, DUE, FINDING, FOLLOW_UP, FRIDAY));

        fixture().given(facts).when(failed(1)).expectNoEvents();
    }

    @Test
    void whatTheDeskHasAnsweredIsNoFixThatCouldHaveFailed() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.CLAIMED, IssueKind.SUGGESTION));
        facts.add(new ResolutionVerified(ISSUE, 1, 1, Outcome.ADOPTED, FINDING, FOLLOW_UP, FRIDAY));

        fixture().given(facts).when(failed(1)).expectNoEvents();
    }

    @Test
    void theFixOfAnotherClaimIsNoLongerAsked() {
        fixture().given(WayTo.state(IssueState.VERIFIED)).when(failed(2)).expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"VERIFIED", "PUBLISHED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsNotFixedStaysAsItIs(IssueState state) {
        fixture().given(WayTo.state(state)).when(failed(1)).expectNoEvents();
    }

    private static List<IssueEvent> disputed() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.PUBLISHED));
        facts.add(reopenRequested(1, 1));
        return facts;
    }

    private static ReopenIssue failed(int claim) {
        return new ReopenIssue(ISSUE, claim, FINDING, TERMS, FOLLOW_UP, FRIDAY);
    }

    private static AnswerReopening answer(boolean granted) {
        return new AnswerReopening(ISSUE, 1, granted, FINDING, TERMS, FOLLOW_UP, FRIDAY);
    }

    private static IssueReopened reopened(int request) {
        return new IssueReopened(ISSUE, request, 1, "works", null, 2, DUE, FINDING, FOLLOW_UP, FRIDAY);
    }
}
