package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FINDING;
import static org.prachakhom.issue.casework.IssueFacts.FOLLOW_UP;
import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.LEADER;
import static org.prachakhom.issue.casework.IssueFacts.NORMAL_DUE;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.WEDNESDAY;
import static org.prachakhom.issue.casework.IssueFacts.assigned;
import static org.prachakhom.issue.casework.IssueFacts.claimed;
import static org.prachakhom.issue.casework.IssueFacts.filed;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.passedOn;
import static org.prachakhom.issue.casework.IssueFacts.started;
import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.issue.casework.IssueCommand.AnswerSuggestion;
import org.prachakhom.issue.casework.IssueCommand.ConfirmClaim;
import org.prachakhom.issue.casework.IssueCommand.PassOnPraise;
import org.prachakhom.issue.casework.IssueCommand.RefuteClaim;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

/** What is no problem: praise is passed on, a suggestion is answered at the desk. */
class OtherKindsTest {

    @Test
    void praiseIsPassedOnToAnAgency() {
        fixture()
                .given(of(IssueKind.PRAISE))
                .when(new PassOnPraise(ISSUE, "works", null, SECRETARY, FRIDAY))
                .expectEvents(passedOn());
    }

    /** At the desk it waits when it was filed, and when an agency has given it back. */
    @ParameterizedTest
    @EnumSource
    void praiseIsPassedOnFromTheDeskAlone(IssueState state) {
        ResultValidator<Issue> result = fixture()
                .given(WayTo.state(state, IssueKind.PRAISE))
                .when(new PassOnPraise(ISSUE, "works", null, SECRETARY, FRIDAY));
        if (state == IssueState.FILED || state == IssueState.RETURNED) {
            result.expectSuccessfulHandlerExecution();
        } else {
            result.expectNoEvents().expectException(Refused.by(IssueRule.ONLY_PRAISE_AT_THE_DESK_IS_PASSED_ON));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSuggestionIsAnsweredWhileItsClaimWaits(IssueState state) {
        ResultValidator<Issue> result = fixture()
                .given(WayTo.state(state, IssueKind.SUGGESTION))
                .when(new AnswerSuggestion(ISSUE, Outcome.ADOPTED, "ทำแล้ว", SECRETARY, FRIDAY));
        if (state == IssueState.CLAIMED) {
            result.expectSuccessfulHandlerExecution();
        } else {
            result.expectNoEvents().expectException(Refused.by(IssueRule.ONLY_A_CLAIMED_SUGGESTION_IS_ANSWERED));
        }
    }

    /** A verdict may come all the same, of a case that was opened before the kinds were told apart. */
    @Test
    void noVisitDecidesASuggestion() {
        for (Object verdict : List.of(
                new ConfirmClaim(ISSUE, 1, FINDING, FOLLOW_UP, FRIDAY),
                new RefuteClaim(ISSUE, 1, Finding.NOT_FIXED, null, FINDING, TERMS, FOLLOW_UP, FRIDAY))) {
            fixture()
                    .given(WayTo.state(IssueState.CLAIMED, IssueKind.SUGGESTION))
                    .when(verdict)
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Test
    void aProblemIsNoPraise() {
        fixture()
                .given(of(IssueKind.PROBLEM))
                .when(new PassOnPraise(ISSUE, "works", null, SECRETARY, FRIDAY))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.ONLY_PRAISE_AT_THE_DESK_IS_PASSED_ON));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADOPTED", "IN_PLAN", "NOT_ADOPTED"})
    void aSuggestionIsAnsweredOnceItsAgencyHasSpoken(Outcome outcome) {
        fixture()
                .given(claimed(IssueKind.SUGGESTION))
                .when(new AnswerSuggestion(ISSUE, outcome, "บรรจุในแผนปี 2570", SECRETARY, FRIDAY))
                .expectEvents(new ResolutionVerified(
                        ISSUE, 1, 1, outcome, sealed(ISSUE, "บรรจุในแผนปี 2570"), SECRETARY, FRIDAY));
    }

    @Test
    void anAnswerSaysSomethingAndIsOneOfThree() {
        fixture()
                .given(claimed(IssueKind.SUGGESTION))
                .when(new AnswerSuggestion(ISSUE, Outcome.ADOPTED, "  ", SECRETARY, FRIDAY))
                .expectException(Refused.by(IssueRule.AN_ANSWER_SAYS_SOMETHING));
        fixture()
                .given(claimed(IssueKind.SUGGESTION))
                .when(new AnswerSuggestion(ISSUE, Outcome.FIXED, "แก้แล้ว", SECRETARY, FRIDAY))
                .expectException(Refused.by(IssueRule.AN_ANSWER_SAYS_ADOPTED_IN_PLAN_OR_NOT_ADOPTED));
    }

    @Test
    void aProblemIsVerifiedOnSiteNotAtTheDesk() {
        fixture()
                .given(claimed(IssueKind.PROBLEM))
                .when(new AnswerSuggestion(ISSUE, Outcome.ADOPTED, "ทำแล้ว", SECRETARY, FRIDAY))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.ONLY_A_CLAIMED_SUGGESTION_IS_ANSWERED));
    }

    private static IssueEvent of(IssueKind kind) {
        return filed(kind, LEADER, null, false);
    }

    private static List<IssueEvent> claimed(IssueKind kind) {
        return List.of(of(kind), assigned(), started(), IssueFacts.claimed(1, NORMAL_DUE, WEDNESDAY));
    }
}
