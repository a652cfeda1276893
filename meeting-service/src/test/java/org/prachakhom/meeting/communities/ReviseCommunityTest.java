package org.prachakhom.meeting.communities;

import org.junit.jupiter.api.Test;
import org.prachakhom.events.meeting.CommunityRevised;

class ReviseCommunityTest {

    @Test
    void namesAndActivityChangeWhileTheCodeStays() {
        CommunityFacts.fixture()
                .given(CommunityFacts.registered())
                .when(new CommunityCommand.ReviseCommunity(
                        CommunityFacts.ID,
                        "ชุมชนบ่อฝ้ายใหม่",
                        "New Bo Fai",
                        false,
                        CommunityFacts.SECRETARY,
                        CommunityFacts.NOON))
                .expectEvents(new CommunityRevised(
                        CommunityFacts.ID,
                        "HH",
                        "c07",
                        "ชุมชนบ่อฝ้ายใหม่",
                        "New Bo Fai",
                        false,
                        CommunityFacts.SECRETARY,
                        CommunityFacts.NOON));
    }
}
