package org.prachakhom.committee.followup;

import static org.prachakhom.committee.followup.FollowUpFacts.ASSIGNED;
import static org.prachakhom.committee.followup.FollowUpFacts.HELPERS;
import static org.prachakhom.committee.followup.FollowUpFacts.ID;
import static org.prachakhom.committee.followup.FollowUpFacts.NOW;
import static org.prachakhom.committee.followup.FollowUpFacts.SYSTEM;
import static org.prachakhom.committee.followup.FollowUpFacts.TEAM;
import static org.prachakhom.committee.followup.FollowUpFacts.VISITED;
import static org.prachakhom.committee.followup.FollowUpFacts.WHY;
import static org.prachakhom.committee.followup.FollowUpFacts.answer;
import static org.prachakhom.committee.followup.FollowUpFacts.answered;
import static org.prachakhom.committee.followup.FollowUpFacts.claimed;
import static org.prachakhom.committee.followup.FollowUpFacts.fixture;
import static org.prachakhom.committee.followup.FollowUpFacts.judged;
import static org.prachakhom.committee.followup.FollowUpFacts.opened;
import static org.prachakhom.committee.followup.FollowUpFacts.openedWithoutAgency;
import static org.prachakhom.committee.followup.FollowUpFacts.refused;
import static org.prachakhom.committee.followup.FollowUpFacts.surveyed;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.events.followup.FollowUpAgencyChanged;
import org.prachakhom.events.followup.FollowUpClosed;
import org.prachakhom.events.followup.ReopenDecided;
import org.prachakhom.events.value.Finding;
import org.prachakhom.testing.text.ClearTextSealer;

/** Rules 10 and 11: the team answers a leader who disputes a result. */
class DecideReopeningTest {

    @Test
    void theTeamGrantsARequest() {
        confirmed().when(answer(1, true, WHY, "clerk")).expectEvents(answered(1));
    }

    @Test
    void theTeamRefusesARequest() {
        confirmed()
                .when(new FollowUpCommand.DecideReopening(ID, 1, true, false, WHY, null, HELPERS, TEAM, NOW))
                .expectEvents(new ReopenDecided(ID, 1, false, ClearTextSealer.sealed(ID, WHY), TEAM, NOW));
    }

    @Test
    void anIssueThatNoAgencyEverHeldIsAnsweredInItsEndedCase() {
        fixture()
                .given(openedWithoutAgency(), new FollowUpClosed(ID, 1, SYSTEM, ASSIGNED))
                .when(answer(1, true, WHY, "works"))
                .expectEvents(answered(1));
    }

    @Test
    void eachRequestIsAnsweredOnce() {
        refused(
                confirmed().andGiven(answered(1)),
                answer(1, true, WHY, "clerk"),
                "follow-up.a-request-is-answered-once");
        confirmed().andGiven(answered(1)).when(answer(2, true, WHY, "clerk")).expectEvents(answered(2));
    }

    @Test
    void whatNobodyAskedOrTheIssueHasAnsweredIsNotDecided() {
        refused(confirmed(), answer(1, false, WHY, "clerk"), "follow-up.only-an-open-request-is-answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ไม่ใช่", "         ok         "})
    void anAnswerSaysWhy(String reason) {
        refused(confirmed(), answer(1, true, reason, "clerk"), "follow-up.an-answer-says-why");
    }

    @ParameterizedTest
    @ValueSource(strings = {"power", "works", "parks", "water"})
    void whoAnswersIsOfNoAgencyThatHeldItClaimedItOrHelped(String agency) {
        FollowUpAgencyChanged handedOver = new FollowUpAgencyChanged(ID, "water", null, 4, SYSTEM, NOW);

        refused(
                confirmed().andGiven(handedOver),
                answer(1, true, WHY, agency),
                "follow-up.who-answers-did-not-work-on-it");
    }

    private static TestExecutor<FollowUp> confirmed() {
        return fixture().given(opened(), claimed(1), surveyed(1, VISITED), judged(1, Finding.FIXED, null));
    }
}
