package org.prachakhom.notification.publication;

import static org.prachakhom.notification.publication.PublicationFacts.cleared;
import static org.prachakhom.notification.publication.PublicationFacts.erase;
import static org.prachakhom.notification.publication.PublicationFacts.erased;
import static org.prachakhom.notification.publication.PublicationFacts.fixture;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class EraseClearedTextTest {
    private final FixtureConfiguration<Publication> publication = fixture();

    @Test
    void theKeysOfEveryTextAreDestroyedAndNamed() {
        publication.given(cleared(1), cleared(2)).when(erase()).expectEvents(erased());
    }

    @Test
    void erasingAgainChangesNothing() {
        publication.given(cleared(1), erased()).when(erase()).expectNoEvents().expectSuccessfulHandlerExecution();
    }
}
