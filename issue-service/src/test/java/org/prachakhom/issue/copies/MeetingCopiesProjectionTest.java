package org.prachakhom.issue.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.meeting.CommunityRevised;
import org.prachakhom.events.meeting.MeetingClosed;
import org.prachakhom.events.meeting.MeetingOpened;
import org.prachakhom.events.meeting.MeetingScheduled;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class MeetingCopiesProjectionTest {
    private static final Actor BY = new Actor("secretary", Roles.SECRETARY, null);
    private static final Instant AT = Instant.parse("2026-01-12T03:00:00Z");

    private final ProjectionScenario scenario;
    private final Copies copies;
    private final String tenant = FreshTenant.next();

    MeetingCopiesProjectionTest(ProjectionScenario scenario, Copies copies) {
        this.scenario = scenario;
        this.copies = copies;
    }

    @Test
    void knowsTheCommunitiesAndWhetherAMeetingIsOpen() {
        String community = StreamIds.named("community", tenant, "c07");
        String meeting = StreamIds.next();
        scenario.publish(
                tenant,
                new CommunityRegistered(community, tenant, "c07", "ชุมชนที่ 7", "Community 7", BY, AT),
                new MeetingScheduled(meeting, tenant, MeetingKind.MONTHLY_LEADERS, 4, 2569, AT, null, 100, BY, AT));
        assertThat(scenario.read(tenant, () -> copies.communityIsActive("c07"))).contains(true);
        assertThat(scenario.read(tenant, () -> copies.meeting(meeting)))
                .contains(new MeetingCopy(meeting, false, false));
        scenario.publish(
                tenant,
                new CommunityRevised(community, tenant, "c07", "ชุมชนที่ 7", "Community 7", false, BY, AT),
                new MeetingOpened(meeting, tenant, BY, AT),
                new MeetingClosed(meeting, tenant, BY, AT));
        assertThat(scenario.read(tenant, () -> copies.communityIsActive("c07"))).contains(false);
        assertThat(scenario.read(tenant, () -> copies.meeting(meeting))).contains(new MeetingCopy(meeting, true, true));
        assertThat(scenario.read(FreshTenant.next(), () -> copies.meeting(meeting)))
                .isEmpty();
        scenario.staysTheSame(tenant, "meeting-copies", "community_copy", "meeting_copy");
    }
}
