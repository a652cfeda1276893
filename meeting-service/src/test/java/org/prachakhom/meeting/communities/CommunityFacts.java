package org.prachakhom.meeting.communities;

import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;

/** Facts and commands about one community of Hua Hin. */
final class CommunityFacts {
    static final String ID = StreamIds.named("community", "HH", "c07");
    static final Actor SECRETARY = new Actor("somsri", Roles.SECRETARY, null);
    static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");

    private CommunityFacts() {}

    static AggregateTestFixture<Community> fixture() {
        return new AggregateTestFixture<>(Community.class);
    }

    static CommunityRegistered registered() {
        return new CommunityRegistered(ID, "HH", "c07", "ชุมชนบ่อฝ้าย", "Bo Fai", SECRETARY, NOON);
    }

    static CommunityCommand.RegisterCommunity register() {
        return new CommunityCommand.RegisterCommunity(ID, "HH", "c07", "ชุมชนบ่อฝ้าย", "Bo Fai", SECRETARY, NOON);
    }
}
