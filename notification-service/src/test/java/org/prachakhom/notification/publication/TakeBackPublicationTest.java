package org.prachakhom.notification.publication;

import static org.prachakhom.notification.publication.PublicationFacts.WHY;
import static org.prachakhom.notification.publication.PublicationFacts.cleared;
import static org.prachakhom.notification.publication.PublicationFacts.erase;
import static org.prachakhom.notification.publication.PublicationFacts.erased;
import static org.prachakhom.notification.publication.PublicationFacts.fixture;
import static org.prachakhom.notification.publication.PublicationFacts.request;
import static org.prachakhom.notification.publication.PublicationFacts.requested;
import static org.prachakhom.notification.publication.PublicationFacts.takeBack;
import static org.prachakhom.notification.publication.PublicationFacts.takeBackAsked;
import static org.prachakhom.notification.publication.PublicationRule.ONLY_WHAT_IS_PUBLIC_IS_TAKEN_BACK;
import static org.prachakhom.notification.publication.PublicationRule.THE_REASON_HAS_10_TO_1000_CHARACTERS;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeBackPublicationTest {
    private final FixtureConfiguration<Publication> publication = fixture();

    @Test
    void itNamesWhatIsPublicAndSaysWhy() {
        publication.given(cleared(1), requested(1, 1)).when(takeBack(1, 1, WHY)).expectEvents(takeBackAsked(1, 1));
    }

    @Test
    void onlyWhatIsPublicIsTakenBack() {
        Refused.by(
                ONLY_WHAT_IS_PUBLIC_IS_TAKEN_BACK,
                publication.given(cleared(1), requested(1, 1)).when(takeBack(0, 0, WHY)));
    }

    @Test
    void askingAgainWhileTheIssueHasNotAnsweredChangesNothing() {
        publication
                .given(cleared(1), requested(1, 1), takeBackAsked(1, 1))
                .when(takeBack(1, 1, WHY))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aTextThatBecamePublicMeanwhileIsTakenBackToo() {
        publication
                .given(cleared(1), requested(1, 1), cleared(2), requested(1, 2), takeBackAsked(1, 1))
                .when(takeBack(1, 2, WHY))
                .expectEvents(takeBackAsked(1, 2));
    }

    @Test
    void theSameTextMayBePublishedAndTakenBackAgain() {
        publication
                .given(cleared(1), requested(1, 1), takeBackAsked(1, 1))
                .when(request(1, true))
                .expectEvents(requested(1, 1));
        fixture()
                .given(cleared(1), requested(1, 1), takeBackAsked(1, 1), requested(1, 1))
                .when(takeBack(1, 1, WHY))
                .expectEvents(takeBackAsked(1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "มีชื่อ", "       มีชื่อ       "})
    void everyoneReadsWhy(String reason) {
        Refused.by(
                THE_REASON_HAS_10_TO_1000_CHARACTERS,
                publication.given(cleared(1), requested(1, 1)).when(takeBack(1, 1, reason)));
    }

    @Test
    void erasingDestroysTheReasonOfATextThatWasErasedBefore() {
        publication
                .given(cleared(1), requested(1, 1), erased(), takeBackAsked(1, 1))
                .when(erase())
                .expectEvents(erased());
    }
}
