package org.prachakhom.notification.publication;

import static org.prachakhom.notification.publication.PublicationFacts.clear;
import static org.prachakhom.notification.publication.PublicationFacts.cleared;
import static org.prachakhom.notification.publication.PublicationFacts.erased;
import static org.prachakhom.notification.publication.PublicationFacts.fixture;
import static org.prachakhom.notification.publication.PublicationRule.CLEARING_AGAIN_NAMES_THE_VERSION_SEEN;
import static org.prachakhom.notification.publication.PublicationRule.THE_TEXT_HAS_1_TO_5000_CHARACTERS;
import static org.prachakhom.notification.publication.PublicationRule.THE_TITLE_HAS_3_TO_200_CHARACTERS;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClearContentTest {
    private final FixtureConfiguration<Publication> publication = fixture();

    @Test
    void theFirstTextIsVersionOne() {
        publication.givenNoPriorActivity().when(clear(false)).expectEvents(cleared(1));
    }

    @Test
    void everyLaterTextIsANewVersion() {
        publication.given(cleared(1), cleared(2)).when(clear(true)).expectEvents(cleared(3));
    }

    @Test
    void clearingAgainNamesTheVersionSeen() {
        Refused.by(
                CLEARING_AGAIN_NAMES_THE_VERSION_SEEN,
                publication.given(cleared(1)).when(clear(false)));
    }

    @Test
    void erasedTextMayBeFollowedByANewOne() {
        publication.given(cleared(1), erased()).when(clear(true)).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ไฟ", "  ไฟ  "})
    void aTitleHasThreeCharactersAtLeast(String title) {
        Refused.by(
                THE_TITLE_HAS_3_TO_200_CHARACTERS,
                publication.givenNoPriorActivity().when(clear(title, "ข้อความ", false)));
    }

    @Test
    void aTitleHas200CharactersAtMost() {
        publication
                .givenNoPriorActivity()
                .when(clear("ก".repeat(200), "ข้อความ", false))
                .expectSuccessfulHandlerExecution();
        Refused.by(
                THE_TITLE_HAS_3_TO_200_CHARACTERS,
                fixture().givenNoPriorActivity().when(clear("ก".repeat(201), "ข้อความ", false)));
    }

    @Test
    void aTextHas1To5000Characters() {
        publication
                .givenNoPriorActivity()
                .when(clear("หัวข้อ", "ก".repeat(5000), false))
                .expectSuccessfulHandlerExecution();
        Refused.by(
                THE_TEXT_HAS_1_TO_5000_CHARACTERS,
                fixture().givenNoPriorActivity().when(clear("หัวข้อ", "ก".repeat(5001), false)));
        Refused.by(
                THE_TEXT_HAS_1_TO_5000_CHARACTERS,
                fixture().givenNoPriorActivity().when(clear("หัวข้อ", " ", false)));
    }
}
