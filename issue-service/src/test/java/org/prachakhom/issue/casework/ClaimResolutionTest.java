package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.HEALTH_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.NORMAL_DUE;
import static org.prachakhom.issue.casework.IssueFacts.WEDNESDAY;
import static org.prachakhom.issue.casework.IssueFacts.WORKS;
import static org.prachakhom.issue.casework.IssueFacts.WORKS_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.claimed;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.value.Evidence;
import org.prachakhom.issue.casework.IssueCommand.ClaimResolution;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

class ClaimResolutionTest {
    private static final String SUMMARY = "ลอกท่อระบายน้ำแล้วทั้งซอย";
    private static final String PHOTO = "a".repeat(64);
    private static final String REASON = "ฝนตก ถ่ายไม่ได้";

    @Test
    void stopsTheClockUntilSomebodyLooks() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(claim(SUMMARY, REASON, WORKS_OFFICER))
                .expectEvents(claimed(1, NORMAL_DUE, WEDNESDAY));
    }

    @Test
    void needsASummaryOfTenCharacters() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(claim(" เสร็จแล้ว ", REASON, WORKS_OFFICER))
                .expectException(Refused.by(IssueRule.A_CLAIM_HAS_A_SUMMARY_OF_10_CHARACTERS));
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(claim("เสร็จแล้วๆ", REASON, WORKS_OFFICER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void needsAReasonWithoutAPhoto() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(claim(SUMMARY, null, WORKS_OFFICER))
                .expectException(Refused.by(IssueRule.A_CLAIM_HAS_A_PHOTO_OR_A_REASON));
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(claim(SUMMARY, " ", WORKS_OFFICER))
                .expectException(Refused.by(IssueRule.A_CLAIM_HAS_A_PHOTO_OR_A_REASON));
    }

    @Test
    void needsNoReasonWithAPhoto() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(new ClaimResolution(ISSUE, SUMMARY, List.of(PHOTO), " ", WORKS_OFFICER, WEDNESDAY))
                .expectEvents(new ResolutionClaimed(
                        ISSUE,
                        1,
                        "works",
                        sealed(ISSUE, SUMMARY),
                        new Evidence(List.of(PHOTO), null),
                        NORMAL_DUE,
                        WORKS,
                        WEDNESDAY));
    }

    @Test
    void showsTenPhotosAtMost() {
        List<String> eleven =
                IntStream.range(0, 11).mapToObj(each -> PHOTO + each).toList();
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(new ClaimResolution(ISSUE, SUMMARY, eleven, null, WORKS_OFFICER, WEDNESDAY))
                .expectException(Refused.by(IssueRule.AT_MOST_10_PHOTOS_AT_ONCE));
    }

    @Test
    void isTheAssignedAgencys() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(claim(SUMMARY, REASON, HEALTH_OFFICER))
                .expectException(Refused.by(IssueRule.ONLY_THE_ASSIGNED_AGENCY_ACTS));
    }

    private static ClaimResolution claim(String summary, @Nullable String reason, Acting by) {
        return new ClaimResolution(ISSUE, summary, List.of(), reason, by, WEDNESDAY);
    }
}
