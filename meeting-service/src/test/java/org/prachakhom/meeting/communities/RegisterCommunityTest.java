package org.prachakhom.meeting.communities;

import org.junit.jupiter.api.Test;
import org.prachakhom.kit.rule.RuleBroken;

class RegisterCommunityTest {

    @Test
    void aCommunityEntersTheRegister() {
        CommunityFacts.fixture()
                .givenNoPriorActivity()
                .when(CommunityFacts.register())
                .expectEvents(CommunityFacts.registered());
    }

    @Test
    void aCodeIsGivenOnce() {
        CommunityFacts.fixture()
                .given(CommunityFacts.registered())
                .when(CommunityFacts.register())
                .expectNoEvents()
                .expectException(RuleBroken.class)
                .expectExceptionMessage("meeting.a-community-code-is-given-once");
    }
}
