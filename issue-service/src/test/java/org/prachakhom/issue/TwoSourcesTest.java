package org.prachakhom.issue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.meeting.CommunityRevised;
import org.prachakhom.events.meeting.MeetingOpened;
import org.prachakhom.events.meeting.MeetingScheduled;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.interleaving.Interleaving;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.ServiceTest;

/** What filing needs comes from the own log and from meeting-service; the two may interleave in any way. */
@ServiceTest
class TwoSourcesTest {
    private static final Actor BY = new Actor("secretary", Roles.SECRETARY, null);
    private static final Instant AT = IssueLife.MONDAY;

    private final ProjectionScenario scenario;

    TwoSourcesTest(ProjectionScenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void theRowsAreTheSameHoweverTheOwnLogAndTheMeetingsInterleave() {
        new Interleaving(scenario, this::ownLog, TwoSourcesTest::meetings)
                .givesTheSameRows(
                        "category", "issue", "issue_history_subject", "agency_inbox", "community_copy", "meeting_copy");
    }

    @Test
    void theCopiesAreTheSameHoweverCommunitiesAndMeetingsInterleave() {
        new Interleaving(scenario, town -> meetings(town).subList(0, 2), town -> {
                    String meeting = StreamIds.named("meeting", town, "x");
                    return List.of(scheduled(meeting, town), new MeetingOpened(meeting, town, BY, AT));
                })
                .givesTheSameRows("community_copy", "meeting_copy");
    }

    private List<PublishedEvent> ownLog(String town) {
        IssueLife issue = IssueLife.of(scenario, town);
        String category = StreamIds.named("category", town, "x");
        return List.of(
                new CategoryRegistered(
                        category, town, "x", "ท่อ", "Pipes", "works", Priority.NORMAL, null, null, BY, AT),
                issue.filed(),
                issue.assigned("works", null));
    }

    private static List<PublishedEvent> meetings(String town) {
        String community = StreamIds.named("community", town, "x");
        return List.of(
                new CommunityRegistered(community, town, "x", "ชุมชน", "Community", BY, AT),
                new CommunityRevised(community, town, "x", "ชุมชน", "Community", false, BY, AT),
                scheduled(StreamIds.named("meeting", town, "x"), town));
    }

    private static MeetingScheduled scheduled(String meeting, String town) {
        return new MeetingScheduled(meeting, town, MeetingKind.MONTHLY_LEADERS, 4, 2569, AT, null, 100, BY, AT);
    }
}
