package org.prachakhom.notification.publicpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.notification.IssueStory.AT;
import static org.prachakhom.notification.IssueStory.MEETING;
import static org.prachakhom.notification.IssueStory.assigned;
import static org.prachakhom.notification.IssueStory.filed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.meeting.MeetingScheduled;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.AgencyRevised;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.events.value.Priority;
import org.prachakhom.notification.publicpages.PublicIssue.PublicName;
import org.prachakhom.notification.publicpages.PublicIssue.RaisedAt;

class PublicRegisterProjectionTest {
    private static final Actor BY = new Actor("root", "OPERATOR", null);

    private final PublicPagesFeeds feeds = new PublicPagesFeeds();

    @Test
    void codesGetTheirNewestNamesAndTheMeetingItsNumber() {
        feeds.issues.publish(filed(), assigned());
        feeds.registers.publish(
                new MunicipalityRegistered(
                        "m", "HH", "เทศบาลเมืองหัวหิน", "Hua Hin", "ประจวบคีรีขันธ์", "Asia/Bangkok", null, BY, AT),
                new AgencyRegistered("a", "HH", "works", "กองช่าง", "Works", false, null, BY, AT),
                new AgencyRevised("a", "HH", "works", "สำนักช่าง", "Public works", false, null, true, BY, AT),
                new CategoryRegistered(
                        "k", "HH", "light", "ไฟฟ้า", "Light", "works", Priority.NORMAL, null, null, BY, AT),
                new CommunityRegistered("c", "HH", "c07", "ชุมชนบ่อฝ้าย", "Bo Fai", BY, AT),
                new MeetingScheduled(MEETING, "HH", MeetingKind.MONTHLY_LEADERS, 3, 2569, AT, null, 100, BY, AT));
        PublicIssue card = feeds.page().orElseThrow();
        assertThat(card.agency()).isEqualTo(new PublicName("works", "สำนักช่าง", "Public works"));
        assertThat(card.community()).isEqualTo(new PublicName("c07", "ชุมชนบ่อฝ้าย", "Bo Fai"));
        assertThat(card.category()).isEqualTo(new PublicName("light", "ไฟฟ้า", "Light"));
        assertThat(card.raisedAt()).isEqualTo(new RaisedAt(MEETING, "MONTHLY_LEADERS", 3, 2569, AT));
        List<String> before = feeds.database.rows("public_name");
        feeds.registers.replay();
        assertThat(feeds.database.rows("public_name")).isEqualTo(before).hasSize(4);
    }

    @Test
    void onlyARegisteredMunicipalityIsKnown() {
        assertThat(feeds.pages.municipalityKnown()).isFalse();
        feeds.registers.publish(
                new MunicipalityRegistered("m", "HH", "หัวหิน", "Hua Hin", "ประจวบฯ", "Asia/Bangkok", null, BY, AT));
        assertThat(feeds.pages.municipalityKnown()).isTrue();
        assertThat(new PublicIssues(feeds.database.reader("SK")).municipalityKnown())
                .isFalse();
    }
}
