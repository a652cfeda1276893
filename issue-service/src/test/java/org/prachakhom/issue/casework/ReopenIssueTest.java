package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FINDING;
import static org.prachakhom.issue.casework.IssueFacts.FOLLOW_UP;
import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.LEADER;
import static org.prachakhom.issue.casework.IssueFacts.NORMAL_DUE;
import static org.prachakhom.issue.casework.IssueFacts.OTHER;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.accepted;
import static org.prachakhom.issue.casework.IssueFacts.claimed;
import static org.prachakhom.issue.casework.IssueFacts.declined;
import static org.prachakhom.issue.casework.IssueFacts.filed;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.reopenRequested;
import static org.prachakhom.issue.casework.IssueFacts.started;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.ReopenRefused;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.issue.casework.AftermathCommand.AnswerReopening;
import org.prachakhom.issue.casework.AftermathCommand.RequestReopening;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

/** Rule 11: a decision is disputed once, in time, by a leader of the community; the follow-up team answers. */
class ReopenIssueTest {
    private static final Instant IN_TIME = FRIDAY.plus(Duration.ofDays(30));

    @ParameterizedTest
    @EnumSource(names = {"VERIFIED", "DECLINED", "PUBLISHED"})
    void aLeaderOfTheCommunityDisputesADecision(IssueState state) {
        fixture().given(WayTo.state(state)).when(request("c07", FRIDAY)).expectEvents(reopenRequested(1, 1));
    }

    @Test
    void aLeaderOfAMergedReportSpeaksForTheirsToo() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.VERIFIED));
        facts.add(1, accepted(OTHER));
        fixture().given(facts).when(request("c08", FRIDAY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void aLeaderOfAnotherCommunityIsRefused() {
        fixture()
                .given(WayTo.state(IssueState.VERIFIED))
                .when(request("c09", FRIDAY))
                .expectException(Refused.by(IssueRule.ONLY_A_LEADER_OF_ITS_COMMUNITY_SPEAKS_FOR_IT));
    }

    @Test
    void thirtyDaysAfterThePublicationItIsTooLate() {
        fixture()
                .given(WayTo.state(IssueState.PUBLISHED))
                .when(request("c07", IN_TIME))
                .expectSuccessfulHandlerExecution();
        fixture()
                .given(WayTo.state(IssueState.PUBLISHED))
                .when(request("c07", IN_TIME.plusSeconds(1)))
                .expectException(Refused.by(IssueRule.A_DECISION_IS_DISPUTED_UNTIL_30_DAYS_AFTER_ITS_PUBLICATION));
        fixture()
                .given(WayTo.state(IssueState.VERIFIED))
                .when(request("c07", IN_TIME.plusSeconds(1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aDecisionIsDisputedOnce() {
        fixture()
                .given(requested())
                .when(request("c07", FRIDAY))
                .expectException(Refused.by(IssueRule.A_DECISION_IS_DISPUTED_ONCE));
    }

    @Test
    void aGrantedRequestStartsTheAgencysClockAnew() {
        fixture()
                .given(requested())
                .when(answer(1, true))
                .expectEvents(new IssueReopened(
                        ISSUE,
                        1,
                        null,
                        "works",
                        null,
                        2,
                        // fifteen working days after Friday the 16th
                        Instant.parse("2026-02-06T16:59:59Z"),
                        FINDING,
                        FOLLOW_UP,
                        FRIDAY));
    }

    @Test
    void whatNobodyHeldGoesBackToTheSecretary() {
        fixture()
                .given(filed(), declined(null), reopenRequested(1, 1))
                .when(answer(1, true))
                .expectEvents(new IssueReopened(ISSUE, 1, null, null, null, 1, null, FINDING, FOLLOW_UP, FRIDAY));
    }

    @Test
    void aRefusedRequestSaysWhyAndChangesNothingElse() {
        fixture()
                .given(requested())
                .when(answer(1, false))
                .expectEvents(new ReopenRefused(ISSUE, 1, FINDING, FOLLOW_UP, FRIDAY));
    }

    @Test
    void anAnswerToAnAnsweredRequestIsDropped() {
        List<IssueEvent> facts = new ArrayList<>(requested());
        facts.add(new ReopenRefused(ISSUE, 1, FINDING, FOLLOW_UP, FRIDAY));
        fixture()
                .given(facts)
                .when(answer(1, true))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        fixture()
                .given(requested())
                .when(answer(2, true))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void aReopenedIssueIsDecidedAnewAndThatDecisionCanBeDisputed() {
        List<IssueEvent> facts = new ArrayList<>(requested());
        facts.add(new IssueReopened(ISSUE, 1, null, "works", null, 2, NORMAL_DUE, FINDING, FOLLOW_UP, FRIDAY));
        facts.add(started());
        facts.add(claimed(2, NORMAL_DUE, FRIDAY));
        fixture()
                .given(facts)
                .when(new IssueCommand.ConfirmClaim(ISSUE, 2, FINDING, FOLLOW_UP, FRIDAY))
                .expectEvents(new ResolutionVerified(ISSUE, 2, 2, Outcome.FIXED, FINDING, FOLLOW_UP, FRIDAY));
        facts.add(new ResolutionVerified(ISSUE, 2, 2, Outcome.FIXED, FINDING, FOLLOW_UP, FRIDAY));
        fixture().given(facts).when(request("c07", FRIDAY)).expectEvents(reopenRequested(2, 2));
    }

    private static List<IssueEvent> requested() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.PUBLISHED));
        facts.add(reopenRequested(1, 1));
        return facts;
    }

    private static RequestReopening request(String community, Instant at) {
        return new RequestReopening(ISSUE, Set.of(community), "น้ำยังท่วมอยู่", LEADER, at);
    }

    private static AnswerReopening answer(int request, boolean granted) {
        return new AnswerReopening(ISSUE, request, granted, FINDING, TERMS, FOLLOW_UP, FRIDAY);
    }
}
