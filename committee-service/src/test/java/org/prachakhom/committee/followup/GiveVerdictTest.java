package org.prachakhom.committee.followup;

import static org.prachakhom.committee.followup.FollowUpFacts.HELPERS;
import static org.prachakhom.committee.followup.FollowUpFacts.ID;
import static org.prachakhom.committee.followup.FollowUpFacts.NOW;
import static org.prachakhom.committee.followup.FollowUpFacts.SEEN;
import static org.prachakhom.committee.followup.FollowUpFacts.TEAM;
import static org.prachakhom.committee.followup.FollowUpFacts.VISITED;
import static org.prachakhom.committee.followup.FollowUpFacts.claimed;
import static org.prachakhom.committee.followup.FollowUpFacts.fixture;
import static org.prachakhom.committee.followup.FollowUpFacts.judged;
import static org.prachakhom.committee.followup.FollowUpFacts.opened;
import static org.prachakhom.committee.followup.FollowUpFacts.refused;
import static org.prachakhom.committee.followup.FollowUpFacts.surveyed;
import static org.prachakhom.committee.followup.FollowUpFacts.verdict;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.events.followup.FollowUpClosed;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.FixedCount;

class GiveVerdictTest {

    @ParameterizedTest
    @EnumSource(names = {"FIXED", "NOT_FIXED", "NOT_FOUND"})
    void theTeamDecidesOnTheClaimItVisited(Finding verdict) {
        visited().when(verdict(1, verdict, null)).expectEvents(judged(1, verdict, null));
    }

    @Test
    void partlyFixedSaysHowManyOfHowMany() {
        FixedCount some = new FixedCount(3, 4);

        visited().when(verdict(1, Finding.PARTLY_FIXED, some)).expectEvents(judged(1, Finding.PARTLY_FIXED, some));
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "4, 4", "5, 4", "-1, 4"})
    void partlyFixedCountsSomeButNotAll(int fixed, int total) {
        refused(
                visited(),
                verdict(1, Finding.PARTLY_FIXED, new FixedCount(fixed, total)),
                "follow-up.partly-fixed-counts-some-but-not-all");
    }

    @Test
    void onlyPartlyFixedCarriesACount() {
        String rule = "follow-up.partly-fixed-counts-some-but-not-all";

        refused(visited(), verdict(1, Finding.PARTLY_FIXED, null), rule);
        refused(visited(), verdict(1, Finding.FIXED, new FixedCount(1, 2)), rule);
    }

    @Test
    void theVerdictIsKnown() {
        refused(visited(), verdict(1, Finding.UNKNOWN, null), "follow-up.the-verdict-is-known");
    }

    @Test
    void aVerdictNeedsASurveyOfItsClaim() {
        String rule = "follow-up.a-verdict-needs-a-survey-of-its-claim";

        refused(fixture().given(opened(), claimed(1)), verdict(1, Finding.FIXED, null), rule);
        refused(
                fixture().given(opened(), claimed(1), surveyed(1, VISITED), claimed(2)),
                verdict(2, Finding.FIXED, null),
                rule);
        refused(fixture().given(opened(), claimed(1), surveyed(null, VISITED)), verdict(1, Finding.FIXED, null), rule);
    }

    @Test
    void onlyTheLatestClaimIsJudged() {
        String rule = "follow-up.only-the-latest-claim-is-judged";

        refused(visited().andGiven(claimed(2)), verdict(1, Finding.FIXED, null), rule);
        refused(visited(), verdict(2, Finding.FIXED, null), rule);
        refused(fixture().given(opened()), verdict(1, Finding.FIXED, null), rule);
    }

    @Test
    void aClaimIsJudgedOnce() {
        refused(
                visited().andGiven(judged(1, Finding.FIXED, null)),
                verdict(1, Finding.NOT_FIXED, null),
                "follow-up.a-claim-is-judged-once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"power", "works", "parks"})
    void theSignerIsNotOfTheClaimingAgencyNorOfTheOneThatActsForItNorOfOneThatHelped(String agency) {
        refused(
                visited(),
                new FollowUpCommand.GiveVerdict(ID, 1, Finding.FIXED, null, SEEN, agency, HELPERS, TEAM, NOW),
                "follow-up.the-signer-is-not-of-the-claiming-agency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ยังไม่แก้", "         ok         "})
    void aFindingSaysSomething(String finding) {
        refused(
                visited(),
                new FollowUpCommand.GiveVerdict(ID, 1, Finding.FIXED, null, finding, "clerk", HELPERS, TEAM, NOW),
                "follow-up.a-finding-says-something");
    }

    @Test
    void whatEndedIsNotJudged() {
        refused(
                visited().andGiven(new FollowUpClosed(ID, 6, TEAM, NOW)),
                verdict(1, Finding.FIXED, null),
                "follow-up.what-ended-is-not-checked");
    }

    private static TestExecutor<FollowUp> visited() {
        return fixture().given(opened(), claimed(1), surveyed(1, VISITED));
    }
}
