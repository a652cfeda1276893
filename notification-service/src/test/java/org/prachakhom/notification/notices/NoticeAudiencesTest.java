package org.prachakhom.notification.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.notification.IssueTurns.accepted;
import static org.prachakhom.notification.IssueTurns.commented;
import static org.prachakhom.notification.IssueTurns.deferred;
import static org.prachakhom.notification.IssueTurns.disputed;
import static org.prachakhom.notification.IssueTurns.helpedBy;
import static org.prachakhom.notification.IssueTurns.late;
import static org.prachakhom.notification.IssueTurns.merged;
import static org.prachakhom.notification.IssueTurns.passedOn;
import static org.prachakhom.notification.IssueTurns.rated;
import static org.prachakhom.notification.IssueTurns.released;
import static org.prachakhom.notification.IssueTurns.reopenRefused;
import static org.prachakhom.notification.IssueTurns.reopened;
import static org.prachakhom.notification.IssueTurns.resumed;
import static org.prachakhom.notification.IssueTurns.shown;
import static org.prachakhom.notification.IssueTurns.takenBack;
import static org.prachakhom.notification.IssueTurns.unmerged;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.events.value.PaperRecord;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.notification.IssueStory;

/** An issue of community c07 that c08 raised too; the outside power authority holds it, the works office acts for it. */
class NoticeAudiencesTest {
    private static final NoticeIssue ISSUE =
            new NoticeIssue("HH", "HH-2569-000001", "c07", List.of("c08"), "power", "works");

    @Test
    void aDeferralAndItsEndAreToldToTheCommunities() {
        told(deferred()).containsExactly("community:c07", "community:c08");
        told(resumed()).containsExactly("community:c07", "community:c08");
    }

    @Test
    void praiseIsToldToWhomItIsFor() {
        told(passedOn("parks")).containsExactly("community:c07", "community:c08", "agency:parks");
        told(passedOn(null)).containsExactly("community:c07", "community:c08");
    }

    @Test
    void aMergeIsToldToTheCommunityOfTheDuplicateOnly() {
        told(merged()).containsExactly("community:c07");
        told(unmerged("FILED")).containsExactly("community:c07");
        told(accepted()).isEmpty();
        told(released()).isEmpty();
    }

    @Test
    void aDisputeIsToldToTheTeamAndTheAgencyAndItsAnswerToTheCommunitiesToo() {
        told(disputed()).containsExactly("role:FOLLOW_UP", "agency:power", "agency:works");
        told(reopenRefused()).containsExactly("community:c07", "community:c08", "agency:power", "agency:works");
        told(reopened("power")).containsExactly("community:c07", "community:c08", "agency:power", "agency:works");
    }

    @Test
    void aRatingIsToldToTheAgencyAndHelpToWhoHelps() {
        told(rated()).containsExactly("agency:power", "agency:works");
        told(helpedBy("parks")).containsExactly("agency:parks");
    }

    @Test
    void nothingInternalIsToldToTheCommunity() {
        told(commented(true)).containsExactly("agency:power", "agency:works", "role:SECRETARY");
        told(commented(false)).containsExactly("community:c07", "agency:power", "agency:works", "role:SECRETARY");
    }

    @Test
    void whatTheSecretaryBringsInFromPaperIsToldToNobody() {
        told(IssueStory.filed()).containsExactly("role:SECRETARY");
        told(IssueStory.filed(new PaperRecord("ทะเบียน 12/2568", null))).isEmpty();
    }

    @Test
    void photosAreToldToTheOtherSide() {
        told(shown("LEADER")).containsExactly("agency:power", "agency:works");
        told(shown("OFFICER")).containsExactly("community:c07");
        told(shown("SECRETARY")).containsExactly("community:c07", "agency:power", "agency:works");
        NoticeIssue atTheDesk = new NoticeIssue("HH", "HH-2569-000001", "c07", List.of(), null, null);
        assertThat(NoticeAudiences.of(shown("LEADER"), atTheDesk))
                .as("the filing itself was told")
                .isEmpty();
    }

    @Test
    void whatIsPublicNoMoreIsToldToTheCommunitiesAndThePublishers() {
        told(takenBack(1)).containsExactly("community:c07", "community:c08", "role:PUBLISHER");
    }

    @Test
    void whatIsLateIsToldHigherUpTheLaterItIs() {
        told(late(EscalationLevel.TRIAGE_LATE)).containsExactly("role:SECRETARY", "executives");
        told(late(EscalationLevel.REPLY_LATE)).containsExactly("role:SECRETARY", "executives");
        told(late(EscalationLevel.DUE_SOON)).containsExactly("agency:power", "agency:works");
        told(late(EscalationLevel.OVERDUE))
                .containsExactly("agency:power", "agency:works", "agency-head:power", "agency-head:works");
        told(late(EscalationLevel.LONG_OVERDUE))
                .containsExactly("agency-head:power", "agency-head:works", "executives");
    }

    @ParameterizedTest
    @EnumSource(EscalationLevel.class)
    void nobodyIsToldTwice(EscalationLevel level) {
        told(late(level)).doesNotHaveDuplicates();
    }

    @Test
    void whoMonitorsIsAnExecutiveAndWhoHeadsAnAgencyReadsWhatIsForItsHead() {
        Caller mayor = new Caller("mayor", "HH", Set.of("MONITOR"), Set.of(), null, null);
        Caller head = new Caller("head", "HH", Set.of("OFFICER"), Set.of(), "works", "works");

        assertThat(Notices.audiences(mayor)).contains("executives");
        assertThat(Notices.audiences(head))
                .contains("agency:works", "agency-head:works")
                .doesNotContain("executives");
    }

    private static AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> told(IssueEvent event) {
        return assertThat(NoticeAudiences.of(event, ISSUE));
    }
}
