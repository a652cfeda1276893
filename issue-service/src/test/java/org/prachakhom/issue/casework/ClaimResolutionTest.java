package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.HEALTH_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.NORMAL_DUE;
import static org.prachakhom.issue.casework.IssueFacts.WEDNESDAY;
import static org.prachakhom.issue.casework.IssueFacts.WORKS_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.claimed;
import static org.prachakhom.issue.casework.IssueFacts.fixture;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.issue.casework.IssueCommand.ClaimResolution;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

class ClaimResolutionTest {
    private static final String SUMMARY = "ลอกท่อระบายน้ำแล้วทั้งซอย";
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
    void isTheAssignedAgencys() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(claim(SUMMARY, REASON, HEALTH_OFFICER))
                .expectException(Refused.by(IssueRule.ONLY_THE_ASSIGNED_AGENCY_ACTS));
    }

    private static ClaimResolution claim(String summary, @Nullable String reason, Acting by) {
        return new ClaimResolution(ISSUE, summary, reason, by, WEDNESDAY);
    }
}
