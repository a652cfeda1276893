package org.prachakhom.notification.publicpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.notification.IssueStory.AT;
import static org.prachakhom.notification.IssueStory.filed;
import static org.prachakhom.notification.IssueStory.published;
import static org.prachakhom.notification.IssueStory.verified;
import static org.prachakhom.notification.IssueTurns.accepted;

import org.junit.jupiter.api.Test;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Priority;
import org.prachakhom.notification.publicpages.PublicIssue.PublicName;

class PublicTownsTest {
    private static final Actor BY = new Actor("root", "OPERATOR", null);

    private final PublicPagesFeeds feeds = new PublicPagesFeeds();
    private final PublicTowns towns = new PublicTowns(feeds.database.reader("HH"));

    @Test
    void aTownOffersWhatItsPublishedIssuesAreAboutAndNothingElse() {
        feeds.registers.publish(
                new MunicipalityRegistered("m", "HH", "หัวหิน", "Hua Hin", "ประจวบฯ", "Asia/Bangkok", null, BY, AT),
                new CategoryRegistered(
                        "k", "HH", "light", "ไฟฟ้า", "Light", "works", Priority.NORMAL, null, null, BY, AT),
                new CategoryRegistered("l", "HH", "road", "ถนน", "Roads", "works", Priority.NORMAL, null, null, BY, AT),
                new CommunityRegistered("c", "HH", "c07", "ชุมชนบ่อฝ้าย", "Bo Fai", BY, AT),
                new CommunityRegistered("d", "HH", "c08", "ชุมชนที่ 8", "Community 8", BY, AT));
        assertThat(towns.town("now").orElseThrow().categories()).isEmpty();

        feeds.issues.publish(filed(), verified(), published(1));

        PublicTown town = towns.town("now").orElseThrow();
        assertThat(town.nameTh()).isEqualTo("หัวหิน");
        assertThat(town.categories()).containsExactly(new PublicName("light", "ไฟฟ้า", "Light"));
        assertThat(town.communities()).containsExactly(new PublicName("c07", "ชุมชนบ่อฝ้าย", "Bo Fai"));
        assertThat(new PublicTowns(feeds.database.reader("SK")).town("now")).isEmpty();
    }

    @Test
    void aCommunityThatRaisedThePublishedMatterTooIsOfferedAsWell() {
        feeds.registers.publish(
                new MunicipalityRegistered("m", "HH", "หัวหิน", "Hua Hin", "ประจวบฯ", "Asia/Bangkok", null, BY, AT),
                new CommunityRegistered("c", "HH", "c07", "ชุมชนบ่อฝ้าย", "Bo Fai", BY, AT),
                new CommunityRegistered("d", "HH", "c08", "ชุมชนที่ 8", "Community 8", BY, AT));
        feeds.issues.publish(filed(), accepted(), verified());
        assertThat(towns.town("now").orElseThrow().communities()).isEmpty();

        feeds.issues.publish(published(1));
        assertThat(towns.town("now").orElseThrow().communities())
                .extracting(PublicName::code)
                .containsExactlyInAnyOrder("c07", "c08");
    }
}
