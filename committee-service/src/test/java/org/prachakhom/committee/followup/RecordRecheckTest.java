package org.prachakhom.committee.followup;

import static org.prachakhom.committee.followup.FollowUpFacts.ASSIGNED;
import static org.prachakhom.committee.followup.FollowUpFacts.HELPERS;
import static org.prachakhom.committee.followup.FollowUpFacts.ID;
import static org.prachakhom.committee.followup.FollowUpFacts.NOW;
import static org.prachakhom.committee.followup.FollowUpFacts.SEEN;
import static org.prachakhom.committee.followup.FollowUpFacts.SYSTEM;
import static org.prachakhom.committee.followup.FollowUpFacts.TEAM;
import static org.prachakhom.committee.followup.FollowUpFacts.VISITED;
import static org.prachakhom.committee.followup.FollowUpFacts.answered;
import static org.prachakhom.committee.followup.FollowUpFacts.claimed;
import static org.prachakhom.committee.followup.FollowUpFacts.fixture;
import static org.prachakhom.committee.followup.FollowUpFacts.judged;
import static org.prachakhom.committee.followup.FollowUpFacts.opened;
import static org.prachakhom.committee.followup.FollowUpFacts.refused;
import static org.prachakhom.committee.followup.FollowUpFacts.surveyed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.committee.followup.FollowUpCommand.RecordRecheck;
import org.prachakhom.committee.followup.FollowUpCommand.RecordSurvey;
import org.prachakhom.events.followup.FollowUpClosed;
import org.prachakhom.events.followup.RecheckRecorded;
import org.prachakhom.events.followup.ReopenDecided;
import org.prachakhom.events.followup.SurveyRecorded;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.FixedCount;
import org.prachakhom.testing.text.ClearTextSealer;

/** Rules 10 and 11: thirty days after it was confirmed, a fix on which the lot fell is looked at again. */
class RecordRecheckTest {
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));
    private static final String AGAIN = "follow-up.only-what-counts-as-fixed-is-checked-again";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theTeamSaysWhetherTheFixLasted(boolean passed) {
        revisited().when(recheck(passed)).expectEvents(recorded(passed));
    }

    @Test
    void aVisitIsTheSecondLookFromThirtyDaysAfterTheVerdictOn() {
        confirmed().when(visit(LATER, null)).expectEvents(visited(1, LATER));
        Instant early = LATER.minusSeconds(1);
        confirmed().when(visit(early, "power")).expectEvents(visited(null, early));
        refused(
                confirmed().andGiven(visited(null, early)),
                recheck(true),
                "follow-up.a-recheck-needs-a-survey-of-its-own");
    }

    @Test
    void nobodyLooksAgainAtTheWorkOfTheirOwn() {
        refused(confirmed(), visit(LATER, "works"), "follow-up.no-member-is-of-the-claiming-agency");
        refused(revisited(), recheck("parks"), "follow-up.the-signer-is-not-of-the-claiming-agency");
    }

    @Test
    void onlyThatOnWhichTheLotFellIsCheckedAgain() {
        RecordRecheck chosen = new RecordRecheck(ID, 1, 0, false, SEEN, "clerk", HELPERS, TEAM, LATER);

        refused(revisited(), chosen, "follow-up.only-what-was-drawn-is-checked-again");
    }

    @Test
    void whereTheLotDidNotFallAVisitIsAFindingOnly() {
        RecordSurvey visit = new RecordSurvey(
                ID, List.of(new SurveyMember("kanya", "power")), LATER, SEEN, List.of(), 0, HELPERS, TEAM, LATER);

        confirmed().when(visit).expectEvents(visited(null, LATER));
    }

    /** Whether the lot fell on it or not, the answer is the same until then. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void notBeforeThirtyDaysHavePassed(int drawn) {
        Instant early = LATER.minusSeconds(1);
        RecordRecheck soon = new RecordRecheck(ID, 1, drawn, true, SEEN, "clerk", HELPERS, TEAM, early);

        refused(confirmed(), soon, "follow-up.a-fix-is-checked-again-after-30-days");
    }

    @Test
    void aFixIsCheckedAgainOnce() {
        refused(revisited().andGiven(recorded(true)), recheck(false), AGAIN);
        refused(revisited().andGiven(recorded(false)), recheck(true), AGAIN);
        confirmed()
                .andGiven(visited(1, LATER), recorded(true))
                .when(visit(LATER, "power"))
                .expectEvents(visited(null, LATER));
    }

    @Test
    void whatARequestGotReopenedIsNotCheckedAgain() {
        refused(revisited().andGiven(answered(1)), recheck(false), AGAIN);
        revisited().andGiven(refusal()).when(recheck(false)).expectEvents(recorded(false));
    }

    @ParameterizedTest
    @EnumSource(
            value = Finding.class,
            names = {"PARTLY_FIXED", "NOT_FIXED", "NOT_FOUND"})
    void whatWasNotConfirmedIsNotCheckedAgain(Finding finding) {
        FixedCount count = finding == Finding.PARTLY_FIXED ? new FixedCount(1, 2) : null;

        refused(
                fixture().given(opened(), claimed(1), surveyed(1, VISITED), judged(1, finding, count)),
                recheck(true),
                AGAIN);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void theNextClaimPutsAnEndToIt(int claim) {
        RecordRecheck late = new RecordRecheck(ID, claim, claim, true, SEEN, "clerk", HELPERS, TEAM, LATER);

        refused(revisited().andGiven(claimed(2)), late, AGAIN);
    }

    @Test
    void whatEndedIsNotChecked() {
        refused(
                revisited().andGiven(new FollowUpClosed(ID, 9, SYSTEM, ASSIGNED)),
                recheck(true),
                "follow-up.what-ended-is-not-checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ดี", "         ok         "})
    void aFindingSaysSomething(String finding) {
        RecordRecheck silent = new RecordRecheck(ID, 1, 1, true, finding, "clerk", HELPERS, TEAM, LATER);

        refused(revisited(), silent, "follow-up.a-finding-says-something");
    }

    private static TestExecutor<FollowUp> confirmed() {
        return fixture().given(opened(), claimed(1), surveyed(1, VISITED), judged(1, Finding.FIXED, null));
    }

    private static TestExecutor<FollowUp> revisited() {
        return confirmed().andGiven(visited(1, LATER));
    }

    private static RecordSurvey visit(Instant visitedAt, @Nullable String agency) {
        return new RecordSurvey(
                ID, List.of(new SurveyMember("kanya", agency)), visitedAt, SEEN, List.of(), 1, HELPERS, TEAM, LATER);
    }

    private static SurveyRecorded visited(@Nullable Integer claim, Instant visitedAt) {
        return new SurveyRecorded(
                ID, claim, List.of("kanya"), visitedAt, ClearTextSealer.sealed(ID, SEEN), null, TEAM, LATER);
    }

    private static RecordRecheck recheck(boolean passed) {
        return new RecordRecheck(ID, 1, 1, passed, SEEN, "clerk", HELPERS, TEAM, LATER);
    }

    private static RecordRecheck recheck(String signerAgency) {
        return new RecordRecheck(ID, 1, 1, true, SEEN, signerAgency, HELPERS, TEAM, LATER);
    }

    private static RecheckRecorded recorded(boolean passed) {
        return new RecheckRecorded(ID, 1, passed, ClearTextSealer.sealed(ID, SEEN), TEAM, LATER);
    }

    private static ReopenDecided refusal() {
        return new ReopenDecided(ID, 1, false, ClearTextSealer.sealed(ID, SEEN), TEAM, LATER);
    }
}
