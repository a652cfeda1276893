package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.LEADER;
import static org.prachakhom.issue.casework.IssueFacts.OTHER;
import static org.prachakhom.issue.casework.IssueFacts.accepted;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.SatisfactionRated;
import org.prachakhom.issue.casework.AftermathCommand.RateResolution;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

class RateResolutionTest {

    @Test
    void aCommunityRatesWhatWasPublished() {
        fixture().given(WayTo.state(IssueState.PUBLISHED)).when(rate(4, "c07")).expectEvents(rated("c07", 4, "เร็วดี"));
    }

    @Test
    void aCommunityRatesAPublicationOnceAndAMergedOneForItself() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.PUBLISHED));
        facts.add(1, accepted(OTHER));
        facts.add(rated("c07", 4, "เร็วดี"));
        fixture()
                .given(facts)
                .when(rate(1, "c07"))
                .expectException(Refused.by(IssueRule.A_COMMUNITY_RATES_A_PUBLICATION_ONCE));
        fixture().given(facts).when(rate(2, "c08")).expectEvents(rated("c08", 2, "เร็วดี"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void aRatingIsOneToFive(int score) {
        fixture()
                .given(WayTo.state(IssueState.PUBLISHED))
                .when(rate(score, "c07"))
                .expectException(Refused.by(IssueRule.A_RATING_IS_1_TO_5));
    }

    @Test
    void anotherCommunityDoesNotRate() {
        fixture()
                .given(WayTo.state(IssueState.PUBLISHED))
                .when(rate(5, "c09"))
                .expectException(Refused.by(IssueRule.ONLY_A_LEADER_OF_ITS_COMMUNITY_SPEAKS_FOR_IT));
    }

    private static RateResolution rate(int score, String community) {
        return new RateResolution(ISSUE, Set.of(community), score, "เร็วดี", LEADER, FRIDAY);
    }

    private static SatisfactionRated rated(String community, int score, String comment) {
        return new SatisfactionRated(ISSUE, community, 1, score, sealed(ISSUE, comment), LEADER, FRIDAY);
    }
}
