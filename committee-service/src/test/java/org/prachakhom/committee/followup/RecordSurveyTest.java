package org.prachakhom.committee.followup;

import static org.prachakhom.committee.followup.FollowUpFacts.CLAIMED;
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
import static org.prachakhom.committee.followup.FollowUpFacts.survey;
import static org.prachakhom.committee.followup.FollowUpFacts.surveyed;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.events.followup.FollowUpClosed;
import org.prachakhom.events.followup.FollowUpReopened;
import org.prachakhom.events.value.Finding;

class RecordSurveyTest {

    @Test
    void aVisitAfterTheClaimChecksIt() {
        fixture().given(opened(), claimed(1)).when(survey(VISITED, null)).expectEvents(surveyed(1, VISITED));
    }

    @Test
    void aVisitBeforeAnyClaimIsAFindingOnly() {
        fixture().given(opened()).when(survey(VISITED, "power")).expectEvents(surveyed(null, VISITED));
    }

    @Test
    void aVisitRecordedAfterTheClaimButMadeBeforeItIsAFindingOnly() {
        Instant before = CLAIMED.minusSeconds(1);

        fixture().given(opened(), claimed(1)).when(survey(before, null)).expectEvents(surveyed(null, before));
    }

    @Test
    void aVisitAfterTheVerdictIsAFindingOnly() {
        fixture()
                .given(opened(), claimed(1), surveyed(1, VISITED), judged(1, Finding.NOT_FIXED, null))
                .when(survey(VISITED, null))
                .expectEvents(surveyed(null, VISITED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"power", "works", "parks"})
    void noMemberIsOfTheClaimingAgencyNorOfTheOneThatActsForItNorOfOneThatHelped(String agency) {
        refused(
                fixture().given(opened(), claimed(1)),
                survey(VISITED, agency),
                "follow-up.no-member-is-of-the-claiming-agency");
    }

    @Test
    void aVisitLiesInThePast() {
        refused(
                fixture().given(opened(), claimed(1)),
                survey(NOW.plusSeconds(1), null),
                "follow-up.a-visit-lies-in-the-past");
    }

    @Test
    void aMemberIsNamedOnce() {
        List<SurveyMember> twice = List.of(new SurveyMember("kanya", null), new SurveyMember("kanya", null));

        refused(
                fixture().given(opened(), claimed(1)),
                new FollowUpCommand.RecordSurvey(ID, twice, VISITED, SEEN, List.of(), 0, HELPERS, TEAM, NOW),
                "follow-up.a-member-is-named-once");
    }

    @Test
    void whatEndedIsNotVisitedUntilItIsOpenedAgain() {
        FollowUpClosed closed = new FollowUpClosed(ID, 6, TEAM, CLAIMED);
        FollowUpReopened reopened = new FollowUpReopened(ID, 7, TEAM, CLAIMED);

        refused(fixture().given(opened(), closed), survey(VISITED, null), "follow-up.what-ended-is-not-checked");
        fixture().given(opened(), closed, reopened).when(survey(VISITED, null)).expectEvents(surveyed(null, VISITED));
    }
}
