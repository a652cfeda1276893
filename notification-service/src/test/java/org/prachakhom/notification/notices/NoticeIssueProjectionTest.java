package org.prachakhom.notification.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.notification.IssueStory.ID;
import static org.prachakhom.notification.IssueStory.assigned;
import static org.prachakhom.notification.IssueStory.claimed;
import static org.prachakhom.notification.IssueStory.corrected;
import static org.prachakhom.notification.IssueStory.declined;
import static org.prachakhom.notification.IssueStory.filed;
import static org.prachakhom.notification.IssueStory.published;
import static org.prachakhom.notification.IssueStory.refused;
import static org.prachakhom.notification.IssueStory.refuted;
import static org.prachakhom.notification.IssueStory.returned;
import static org.prachakhom.notification.IssueStory.transferred;
import static org.prachakhom.notification.IssueStory.verified;
import static org.prachakhom.notification.IssueStory.withdrawn;
import static org.prachakhom.notification.IssueTurns.accepted;
import static org.prachakhom.notification.IssueTurns.released;
import static org.prachakhom.notification.IssueTurns.reopened;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.value.Finding;
import org.prachakhom.notification.Feed;
import org.prachakhom.notification.ViewDatabase;
import org.prachakhom.notification.notices.NoticeCommand.OweNotice;

class NoticeIssueProjectionTest {
    private final ViewDatabase database = new ViewDatabase();
    private final List<OweNotice> owed = new ArrayList<>();
    private final NoticeIssueProjection memory = new NoticeIssueProjection(database.writer());
    private final Feed issues = new Feed(
            "HH", memory, new WhenIssueMovesThenOweNoticePolicy(memory, (command, _) -> owed.add((OweNotice) command)));

    @BeforeEach
    void anIssueHeldByAnOutsideAgency() {
        issues.publish(filed(), assigned("power", "works"), claimed());
        owed.clear();
    }

    @Test
    void filingIsToldToTheSecretaries() {
        assertThat(audiencesOf(filedElsewhere())).containsExactly("role:SECRETARY");
    }

    @Test
    void anAssignmentIsToldToTheAgencyAndToItsLiaison() {
        assertThat(audiencesOf(assigned("power", "works"))).containsExactly("agency:power", "agency:works");
        assertThat(audiencesOf(assigned())).containsExactly("agency:works");
    }

    @Test
    void aCorrectionIsToldToTheOthers() {
        assertThat(audiencesOf(corrected("LEADER"))).containsExactly("role:SECRETARY");
        assertThat(audiencesOf(corrected("SECRETARY"))).containsExactly("community:c07");
    }

    @Test
    void aTransferIsToldToTheNextAgencyAndItsLiaisonAndAReturnToTheSecretaries() {
        assertThat(audiencesOf(transferred("phone", "clerk"))).containsExactly("agency:phone", "agency:clerk");
        assertThat(audiencesOf(returned())).containsExactly("role:SECRETARY");
        assertThat(audiencesOf(withdrawn())).as("nobody holds it").containsExactly("role:SECRETARY", "community:c07");
    }

    @Test
    void aVerdictIsToldToTheCommunityAndTheAgency() {
        assertThat(audiencesOf(verified())).containsExactly("community:c07", "agency:power", "agency:works");
        assertThat(audiencesOf(refuted(Finding.NOT_FIXED)))
                .containsExactly("community:c07", "agency:power", "agency:works");
    }

    @Test
    void aClosingWithoutAFixIsToldToTheCommunityAndATakenBackIssueToWhoeverWorksOnIt() {
        assertThat(audiencesOf(declined())).containsExactly("community:c07");
        assertThat(audiencesOf(withdrawn()))
                .containsExactly("role:SECRETARY", "community:c07", "agency:power", "agency:works");
    }

    @Test
    void publicationIsToldToTheCommunityAndARefusalToThePublishers() {
        assertThat(audiencesOf(published(1))).containsExactly("community:c07");
        assertThat(audiencesOf(refused(1))).containsExactly("role:PUBLISHER");
    }

    @Test
    void whatIsMergedHearsWhatHappensToItsTargetUntilItIsAMatterOfItsOwn() {
        issues.publish(accepted());
        assertThat(audiencesOf(verified()))
                .containsExactly("community:c07", "community:c08", "agency:power", "agency:works");
        assertThat(audiencesOf(published(1))).containsExactly("community:c07", "community:c08");
        assertThat(audiencesOf(declined())).containsExactly("community:c07", "community:c08");
        issues.publish(released());
        assertThat(audiencesOf(published(1))).containsExactly("community:c07");
        issues.replay();
        assertThat(memory.of(ID).alsoRaisedBy()).isEmpty();
    }

    @Test
    void aReopenedIssueIsItsAgencysAgainOrNobodys() {
        assertThat(audiencesOf(reopened("works"))).containsExactly("community:c07", "agency:works");
        assertThat(audiencesOf(reopened(null))).containsExactly("community:c07");
    }

    @Test
    void theSameEventOwesTheSameNoticesAndEachEventItsOwn() {
        issues.publish(verified());
        List<String> first = ids();
        owed.clear();
        issues.replay();
        assertThat(ids()).containsAll(first).doesNotHaveDuplicates();
        assertThat(memory.of(ID).number()).isEqualTo("HH-2569-000001");
    }

    private List<String> ids() {
        return owed.stream().map(OweNotice::noticeId).toList();
    }

    private List<String> audiencesOf(IssueEvent event) {
        owed.clear();
        issues.publish(event);
        assertThat(owed).allSatisfy(notice -> assertThat(notice.municipality()).isEqualTo("HH"));
        return owed.stream().map(OweNotice::audience).toList();
    }

    private static IssueEvent filedElsewhere() {
        var first = filed();
        return new org.prachakhom.events.issue.IssueFiled(
                "0197c0de-0000-7000-8000-000000000002",
                first.municipality(),
                "HH-2569-000002",
                first.kind(),
                first.community(),
                first.category(),
                first.priority(),
                null,
                false,
                first.title(),
                first.description(),
                null,
                null,
                null,
                null,
                first.by(),
                first.at());
    }
}
