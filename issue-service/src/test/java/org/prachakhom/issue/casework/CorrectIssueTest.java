package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.LEADER;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.TUESDAY;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Place;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.CorrectIssue;
import org.prachakhom.issue.casework.IssueCommand.TypedPlace;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

class CorrectIssueTest {
    private static final GeoPoint POINT = new GeoPoint(12.57, 99.96);

    @Test
    void whoRaisedItPutsTheWordsRight() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(correct("น้ำท่วมซอย 9", new TypedPlace("หลังวัด", POINT), LEADER))
                .expectEvents(corrected(new Place(sealed(ISSUE, "หลังวัด"), POINT), LEADER));
    }

    @Test
    void soDoesTheSecretaryAndAPlaceMayGo() {
        fixture()
                .given(WayTo.state(IssueState.RETURNED))
                .when(correct("น้ำท่วมซอย 9", null, SECRETARY))
                .expectEvents(corrected(null, SECRETARY));
    }

    @Test
    void anotherLeaderIsRefused() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(correct("น้ำท่วมซอย 9", null, new Actor("leader-08", Roles.LEADER, null)))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.ONLY_WHO_RAISED_IT_OR_THE_SECRETARY_CORRECTS_IT));
    }

    @Test
    void theNewWordsObeyTheRulesOfFiling() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(correct("น", null, LEADER))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.A_TITLE_HAS_3_TO_200_CHARACTERS));
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(correct("น้ำท่วมซอย 9", new TypedPlace(" ", null), LEADER))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.A_PLACE_HAS_WORDS_OR_A_POINT));
    }

    private static CorrectIssue correct(String title, @Nullable TypedPlace place, Actor by) {
        return new CorrectIssue(ISSUE, title, "ตั้งแต่เมื่อวาน", place, by, TUESDAY);
    }

    private static IssueCorrected corrected(@Nullable Place place, Actor by) {
        return new IssueCorrected(
                ISSUE, sealed(ISSUE, "น้ำท่วมซอย 9"), sealed(ISSUE, "ตั้งแต่เมื่อวาน"), place, by, TUESDAY);
    }
}
