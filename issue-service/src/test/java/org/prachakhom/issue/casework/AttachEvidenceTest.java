package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FOLLOW_UP;
import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.LEADER;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.WORKS;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.transferred;
import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prachakhom.events.issue.EvidenceAttached;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.AftermathCommand.AttachEvidence;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

/** Section 4: who shows what there is to see, in any state. */
class AttachEvidenceTest {
    private static final String PHOTO = "a".repeat(64);
    private static final Actor HEALTH = new Actor("officer-health", Roles.OFFICER, null);

    @ParameterizedTest
    @EnumSource
    void aLeaderOfTheCommunityShowsPhotosInAnyState(IssueState state) {
        fixture()
                .given(WayTo.state(state))
                .when(new AttachEvidence(ISSUE, List.of(PHOTO), "น้ำถึงเข่า", Set.of("c07"), null, LEADER, FRIDAY))
                .expectEvents(new EvidenceAttached(ISSUE, List.of(PHOTO), sealed(ISSUE, "น้ำถึงเข่า"), LEADER, FRIDAY));
    }

    @Test
    void photosMaySpeakForThemselves() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(new AttachEvidence(ISSUE, List.of(PHOTO), " ", Set.of(), "works", WORKS, FRIDAY))
                .expectEvents(new EvidenceAttached(ISSUE, List.of(PHOTO), null, WORKS, FRIDAY));
    }

    @Test
    void anotherCommunityAndAnotherAgencyShowNothingHere() {
        for (AttachEvidence stranger : List.of(by(Set.of("c09"), null, LEADER), by(Set.of("c07"), "health", HEALTH))) {
            fixture()
                    .given(WayTo.state(IssueState.ASSIGNED))
                    .when(stranger)
                    .expectNoEvents()
                    .expectException(Refused.by(IssueRule.ONLY_THOSE_CONCERNED_ATTACH_EVIDENCE));
        }
    }

    @Test
    void secretaryFollowUpTeamAndWhoHeldItOnceShowPhotos() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.ASSIGNED));
        facts.add(transferred("works", "health", 1));
        for (AttachEvidence concerned :
                List.of(by(Set.of(), null, SECRETARY), by(Set.of(), null, FOLLOW_UP), by(Set.of(), "works", WORKS))) {
            fixture().given(facts).when(concerned).expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void oneToTenPhotosAreShownAtOnce() {
        List<String> eleven =
                IntStream.range(0, 11).mapToObj(each -> PHOTO + each).toList();
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(new AttachEvidence(ISSUE, List.of(), "ภาพ", Set.of("c07"), null, LEADER, FRIDAY))
                .expectException(Refused.by(IssueRule.EVIDENCE_HAS_A_PHOTO));
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(new AttachEvidence(ISSUE, eleven, null, Set.of("c07"), null, LEADER, FRIDAY))
                .expectException(Refused.by(IssueRule.AT_MOST_10_PHOTOS_AT_ONCE));
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(new AttachEvidence(ISSUE, eleven.subList(1, 11), null, Set.of("c07"), null, LEADER, FRIDAY))
                .expectSuccessfulHandlerExecution();
    }

    private static AttachEvidence by(Set<String> own, @Nullable String officerOf, Actor person) {
        return new AttachEvidence(ISSUE, List.of(PHOTO), null, own, officerOf, person, FRIDAY);
    }
}
