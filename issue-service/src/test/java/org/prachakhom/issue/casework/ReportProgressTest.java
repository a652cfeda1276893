package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.HEALTH_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.TUESDAY;
import static org.prachakhom.issue.casework.IssueFacts.WORKS;
import static org.prachakhom.issue.casework.IssueFacts.WORKS_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.started;
import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.issue.casework.IssueCommand.ReportProgress;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

class ReportProgressTest {
    private static final ProgressReported REPORTED =
            new ProgressReported(ISSUE, "works", sealed(ISSUE, "ลอกท่อแล้วครึ่งซอย"), 50, null, WORKS, TUESDAY);

    @Test
    void tellsHowTheWorkStands() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(report("ลอกท่อแล้วครึ่งซอย", WORKS_OFFICER))
                .expectEvents(REPORTED);
    }

    @Test
    void startsAnAssignedIssue() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(report("ลอกท่อแล้วครึ่งซอย", WORKS_OFFICER))
                .expectEvents(started(), REPORTED);
    }

    @Test
    void showsPhotosIfThereAreAny() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(showing(List.of("aaa", "bbb")))
                .expectEvents(new ProgressReported(
                        ISSUE,
                        "works",
                        sealed(ISSUE, "ลอกท่อแล้วครึ่งซอย"),
                        null,
                        List.of("aaa", "bbb"),
                        WORKS,
                        TUESDAY));
    }

    @Test
    void showsTenPhotosAtMost() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(showing(Collections.nCopies(11, "aaa")))
                .expectException(Refused.by(IssueRule.AT_MOST_10_PHOTOS_AT_ONCE));
    }

    @Test
    void saysSomething() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(report("  ", WORKS_OFFICER))
                .expectException(Refused.by(IssueRule.A_REPORT_SAYS_SOMETHING));
    }

    @Test
    void isTheAssignedAgencys() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(report("ลอกท่อแล้วครึ่งซอย", HEALTH_OFFICER))
                .expectException(Refused.by(IssueRule.ONLY_THE_ASSIGNED_AGENCY_ACTS));
    }

    private static ReportProgress showing(List<String> photos) {
        return new ReportProgress(ISSUE, "ลอกท่อแล้วครึ่งซอย", null, photos, WORKS_OFFICER, TUESDAY);
    }

    private static ReportProgress report(String note, Acting by) {
        return new ReportProgress(ISSUE, note, 50, List.of(), by, TUESDAY);
    }
}
