package org.prachakhom.issue.casework;

import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.hamcrest.Matchers.instanceOf;
import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.PUBLISHER;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.published;
import static org.prachakhom.issue.casework.IssueFacts.verified;

import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.issue.casework.IssueCommand.PublishResolution;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

class PublishResolutionTest {

    @Test
    void makesTheDecisionPublicWithItsOutcome() {
        fixture().given(WayTo.state(IssueState.VERIFIED)).when(publish(1, 1)).expectEvents(published());
    }

    @Test
    void makesAClosingWithoutAFixPublicAsWhatItIs() {
        fixture()
                .given(WayTo.state(IssueState.DECLINED))
                .when(publish(1, 1))
                .expectEvents(new ResolutionPublished(ISSUE, 1, 1, Outcome.CLOSED_WITHOUT_FIX, PUBLISHER, FRIDAY));
    }

    @Test
    void againChangesNothing() {
        fixture().given(WayTo.state(IssueState.PUBLISHED)).when(publish(1, 1)).expectNoEvents();
    }

    @Test
    void beforeADecisionIsRefusedOnce() {
        PublicationRefused refused = refused(1, 1, IssueRule.ONLY_A_DECIDED_ISSUE_IS_PUBLISHED);
        fixture().given(WayTo.state(IssueState.CLAIMED)).when(publish(1, 1)).expectEvents(refused);
        fixture()
                .given(WayTo.state(IssueState.CLAIMED))
                .andGiven(refused)
                .when(publish(1, 1))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    /** Only what was decided; for a second time in a newer text only. */
    @ParameterizedTest
    @EnumSource
    void isMadeOrRefusedByAFact(IssueState state) {
        boolean decided = Set.of(IssueState.VERIFIED, IssueState.DECLINED, IssueState.ACKNOWLEDGED)
                .contains(state);
        ResultValidator<Issue> result = fixture().given(WayTo.state(state)).when(publish(1, 1));
        if (decided) {
            result.expectEventsMatching(payloadsMatching(exactSequenceOf(instanceOf(ResolutionPublished.class))));
        } else if (state == IssueState.PUBLISHED) {
            result.expectNoEvents();
        } else {
            result.expectEvents(refused(1, 1, IssueRule.ONLY_A_DECIDED_ISSUE_IS_PUBLISHED));
        }
    }

    @Test
    void askedTooEarlyMayBeAskedAgain() {
        fixture()
                .given(WayTo.state(IssueState.CLAIMED))
                .andGiven(refused(1, 1, IssueRule.ONLY_A_DECIDED_ISSUE_IS_PUBLISHED), verified())
                .when(publish(1, 1))
                .expectEvents(published());
    }

    @Test
    void namesTheLatestDecisionAndAClearedText() {
        fixture()
                .given(WayTo.state(IssueState.VERIFIED))
                .when(publish(2, 1))
                .expectEvents(refused(2, 1, IssueRule.ONLY_THE_LATEST_DECISION_IS_PUBLISHED));
        fixture()
                .given(WayTo.state(IssueState.VERIFIED))
                .when(publish(1, 0))
                .expectEvents(refused(1, 0, IssueRule.ONLY_CLEARED_CONTENT_IS_PUBLISHED));
    }

    @Test
    void aTextClearedAnewTakesThePlaceOfThePublishedOne() {
        fixture().given(WayTo.state(IssueState.PUBLISHED)).when(publish(1, 2)).expectEvents(published(2));
    }

    @Test
    void anOlderTextComesTooLate() {
        fixture()
                .given(WayTo.state(IssueState.VERIFIED))
                .andGiven(published(3))
                .when(publish(1, 2))
                .expectEvents(refused(1, 2, IssueRule.ONLY_A_NEWER_TEXT_REPLACES_A_PUBLISHED_ONE));
    }

    @Test
    void aNewDecisionMayBePublishedInTheSameText() {
        ResolutionVerified again =
                new ResolutionVerified(ISSUE, 2, 2, Outcome.FIXED, IssueFacts.FINDING, IssueFacts.FOLLOW_UP, FRIDAY);
        fixture()
                .given(WayTo.state(IssueState.PUBLISHED))
                .andGiven(again)
                .when(publish(2, 1))
                .expectEvents(new ResolutionPublished(ISSUE, 2, 1, Outcome.FIXED, PUBLISHER, FRIDAY));
    }

    @Test
    void aTextThatWasReplacedMayBeAskedForAgainInVain() {
        fixture()
                .given(WayTo.state(IssueState.PUBLISHED))
                .andGiven(published(2))
                .when(publish(1, 1))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private static PublishResolution publish(int decision, int textVersion) {
        return new PublishResolution(ISSUE, decision, textVersion, PUBLISHER, FRIDAY);
    }

    private static PublicationRefused refused(int decision, int textVersion, IssueRule rule) {
        return new PublicationRefused(ISSUE, decision, textVersion, rule.code(), PUBLISHER, FRIDAY);
    }
}
