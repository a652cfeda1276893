package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FINDING;
import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.PUBLISHER;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.published;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.issue.casework.AftermathCommand.UnpublishResolution;
import org.prachakhom.issue.casework.IssueCommand.PublishResolution;
import org.prachakhom.issue.lifecycle.IssueState;

class UnpublishResolutionTest {

    @Test
    void whatIsPublicGoesBackToItsDecision() {
        fixture().given(WayTo.state(IssueState.PUBLISHED)).when(takeBack(1, 1)).expectEvents(takenBack());
    }

    @Test
    void anOlderTextWasReplacedAndIsNotTakenBack() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.PUBLISHED));
        facts.add(published(2));
        fixture()
                .given(facts)
                .when(takeBack(1, 1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void whatWasTakenBackMayBePublishedAgain() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.PUBLISHED));
        facts.add(takenBack());
        fixture()
                .given(facts)
                .when(new PublishResolution(ISSUE, 1, 1, PUBLISHER, FRIDAY))
                .expectEvents(published());
    }

    private static UnpublishResolution takeBack(int decision, int textVersion) {
        return new UnpublishResolution(ISSUE, decision, textVersion, FINDING, PUBLISHER, FRIDAY);
    }

    private static PublicationTakenBack takenBack() {
        return new PublicationTakenBack(ISSUE, 1, 1, "VERIFIED", FINDING, PUBLISHER, FRIDAY);
    }
}
