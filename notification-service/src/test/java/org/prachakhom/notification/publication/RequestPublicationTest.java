package org.prachakhom.notification.publication;

import static org.prachakhom.notification.publication.PublicationFacts.cleared;
import static org.prachakhom.notification.publication.PublicationFacts.erased;
import static org.prachakhom.notification.publication.PublicationFacts.fixture;
import static org.prachakhom.notification.publication.PublicationFacts.request;
import static org.prachakhom.notification.publication.PublicationFacts.requested;
import static org.prachakhom.notification.publication.PublicationRule.PUBLISHING_NEEDS_AN_OUTCOME;
import static org.prachakhom.notification.publication.PublicationRule.PUBLISHING_NEEDS_CLEARED_CONTENT;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RequestPublicationTest {
    private final FixtureConfiguration<Publication> publication = fixture();

    @Test
    void aRequestNamesTheDecisionAndTheNewestText() {
        publication.given(cleared(1), cleared(2)).when(request(1, true)).expectEvents(requested(1, 2));
    }

    @Test
    void theSameRequestAgainChangesNothingEvenOncePublished() {
        publication
                .given(cleared(1), requested(1, 1))
                .when(request(1, false))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aNewDecisionOrANewTextIsANewRequest() {
        publication.given(cleared(1), requested(1, 1)).when(request(2, true)).expectEvents(requested(2, 1));
        fixture()
                .given(cleared(1), requested(1, 1), cleared(2))
                .when(request(1, true))
                .expectEvents(requested(1, 2));
    }

    @Test
    void publishingNeedsAnOutcome() {
        Refused.by(PUBLISHING_NEEDS_AN_OUTCOME, publication.given(cleared(1)).when(request(0, false)));
    }

    @Test
    void publishingNeedsClearedContent() {
        Refused.by(
                PUBLISHING_NEEDS_CLEARED_CONTENT,
                publication.given(cleared(1), erased()).when(request(1, true)));
    }
}
