package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.OTHER;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.WEDNESDAY;
import static org.prachakhom.issue.casework.IssueFacts.accepted;
import static org.prachakhom.issue.casework.IssueFacts.filed;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.merged;
import static org.prachakhom.issue.casework.IssueFacts.published;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.DuplicateReleased;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.MergeRefused;
import org.prachakhom.issue.casework.MergeCommand.AcceptDuplicate;
import org.prachakhom.issue.casework.MergeCommand.MergeIssue;
import org.prachakhom.issue.casework.MergeCommand.ReleaseDuplicate;
import org.prachakhom.issue.casework.MergeCommand.UnmergeIssue;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

/** Rule 13: the target decides first, and there are no chains and no circles. */
class MergeIssueTest {

    @Test
    void theTargetTakesTheDuplicate() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(new AcceptDuplicate(ISSUE, OTHER, "HH-2569-000002", "c08", SECRETARY, WEDNESDAY))
                .expectEvents(accepted(OTHER));
    }

    @Test
    void aSecondTimeChangesNothing() {
        fixture()
                .given(filed(), accepted(OTHER))
                .when(new AcceptDuplicate(ISSUE, OTHER, "HH-2569-000002", "c08", SECRETARY, FRIDAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void noIssueIsItsOwnDuplicate() {
        fixture()
                .given(filed())
                .when(new AcceptDuplicate(ISSUE, ISSUE, "HH-2569-000001", "c07", SECRETARY, FRIDAY))
                .expectException(Refused.by(IssueRule.AN_ISSUE_IS_NO_DUPLICATE_OF_ITSELF));
    }

    @Test
    void whatHoldsDuplicatesFollowsNoOther() {
        fixture()
                .given(filed(), accepted(OTHER))
                .when(new MergeIssue(ISSUE, "third", SECRETARY, FRIDAY))
                .expectEvents(new MergeRefused(
                        ISSUE, "third", IssueRule.AN_ISSUE_WITH_DUPLICATES_IS_NOT_MERGED.code(), SECRETARY, FRIDAY));
    }

    @Test
    void whatFollowsAnotherTakesNoDuplicates() {
        fixture()
                .given(filed(), merged(OTHER))
                .when(new AcceptDuplicate(ISSUE, "third", "HH-2569-000003", "c08", SECRETARY, FRIDAY))
                .expectException(Refused.by(IssueRule.ONLY_AN_OPEN_ISSUE_TAKES_DUPLICATES));
    }

    @Test
    void theClockStandsStillWhileItFollowsAndTheStateComesBack() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.IN_PROGRESS));
        facts.add(merged(OTHER));
        fixture()
                .given(facts)
                .when(new UnmergeIssue(ISSUE, OTHER, TERMS, SECRETARY, FRIDAY))
                .expectEvents(new IssueUnmerged(
                        ISSUE, OTHER, "IN_PROGRESS", Instant.parse("2026-02-04T16:59:59Z"), SECRETARY, FRIDAY));
    }

    @Test
    void whatWasWithTheSecretaryIsSoAgain() {
        fixture()
                .given(filed(), merged(OTHER))
                .when(new UnmergeIssue(ISSUE, OTHER, TERMS, SECRETARY, FRIDAY))
                .expectEvents(new IssueUnmerged(ISSUE, OTHER, "FILED", null, SECRETARY, FRIDAY));
    }

    @Test
    void theSecretaryReleasesADuplicateUntilTheTargetIsPublished() {
        fixture()
                .given(filed(), accepted(OTHER))
                .when(new ReleaseDuplicate(ISSUE, OTHER, null, SECRETARY, FRIDAY))
                .expectEvents(new DuplicateReleased(ISSUE, OTHER, null, SECRETARY, FRIDAY));
        List<IssueEvent> published = new ArrayList<>(WayTo.state(IssueState.PUBLISHED));
        published.add(1, accepted(OTHER));
        fixture()
                .given(published)
                .when(new ReleaseDuplicate(ISSUE, OTHER, null, SECRETARY, FRIDAY))
                .expectException(Refused.by(IssueRule.AFTER_PUBLICATION_NOTHING_IS_UNMERGED));
    }

    @Test
    void aStrangerIsNotReleased() {
        fixture()
                .given(filed())
                .when(new ReleaseDuplicate(ISSUE, OTHER, null, SECRETARY, FRIDAY))
                .expectException(Refused.by(IssueRule.ONLY_A_DUPLICATE_OF_THIS_ISSUE_IS_RELEASED));
    }

    @Test
    void aDuplicateThatRefusedIsReleasedEvenLate() {
        List<IssueEvent> published = new ArrayList<>(WayTo.state(IssueState.PUBLISHED));
        published.add(1, accepted(OTHER));
        fixture()
                .given(published)
                .when(new ReleaseDuplicate(ISSUE, OTHER, "issue.some-rule", SECRETARY, FRIDAY))
                .expectEvents(new DuplicateReleased(ISSUE, OTHER, "issue.some-rule", SECRETARY, FRIDAY));
    }
}
