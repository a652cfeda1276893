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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.CommentAdded;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.AftermathCommand.AddComment;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

/** Section 2: who may say something about an issue, and to whom. */
class AddCommentTest {

    @Test
    void aLeaderOfTheCommunitySpeaksToAll() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(comment(false, Set.of("c07"), null, LEADER))
                .expectEvents(new CommentAdded(ISSUE, "one", false, sealed(ISSUE, "น้ำลดแล้ว"), LEADER, FRIDAY));
    }

    @Test
    void aLeaderKeepsNoInternalNotes() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(comment(true, Set.of("c07"), null, LEADER))
                .expectException(Refused.by(IssueRule.A_LEADER_COMMENTS_FOR_ALL_TO_READ));
    }

    @Test
    void anotherCommunityAndAnotherAgencyDoNotSpeakHere() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(comment(false, Set.of("c09"), null, LEADER))
                .expectException(Refused.by(IssueRule.ONLY_THOSE_CONCERNED_COMMENT));
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(comment(true, Set.of(), "health", new Actor("officer-health", Roles.OFFICER, null)))
                .expectException(Refused.by(IssueRule.ONLY_THOSE_CONCERNED_COMMENT));
    }

    @Test
    void whoHeldItOnceMaySpeakStill() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.ASSIGNED));
        facts.add(transferred("works", "health", 1));
        fixture().given(facts).when(comment(true, Set.of(), "works", WORKS)).expectSuccessfulHandlerExecution();
    }

    @Test
    void secretaryAndFollowUpTeamSpeakAboutAll() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(comment(true, Set.of(), null, SECRETARY))
                .expectSuccessfulHandlerExecution();
        fixture()
                .given(WayTo.state(IssueState.CLAIMED))
                .when(comment(true, Set.of(), null, FOLLOW_UP))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aCommentSaysSomething() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(new AddComment(ISSUE, "one", false, " ", Set.of("c07"), null, LEADER, FRIDAY))
                .expectException(Refused.by(IssueRule.A_COMMENT_SAYS_SOMETHING));
    }

    private static AddComment comment(boolean internal, Set<String> own, @Nullable String officerOf, Actor by) {
        return new AddComment(ISSUE, "one", internal, "น้ำลดแล้ว", own, officerOf, by, FRIDAY);
    }
}
