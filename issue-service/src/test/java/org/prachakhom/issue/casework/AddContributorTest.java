package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.HEALTH_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.ContributorAdded;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.AddContributor;
import org.prachakhom.issue.casework.IssueCommand.ReportProgress;
import org.prachakhom.issue.casework.IssueCommand.ReturnIssue;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

/** Rule 4: who helps reports progress, and nothing else. */
class AddContributorTest {

    @Test
    void anotherAgencyHelps() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(new AddContributor(ISSUE, "health", "ช่วยฉีดพ่น", SECRETARY, FRIDAY))
                .expectEvents(helps("ช่วยฉีดพ่น"));
    }

    @Test
    void whoHelpsAlreadyIsNotAddedAgain() {
        fixture()
                .given(helped())
                .when(new AddContributor(ISSUE, "health", null, SECRETARY, FRIDAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void theHolderDoesNotHelpItself() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(new AddContributor(ISSUE, "works", null, SECRETARY, FRIDAY))
                .expectException(Refused.by(IssueRule.A_CONTRIBUTOR_IS_ANOTHER_AGENCY));
    }

    @Test
    void aContributorReportsProgressInItsOwnName() {
        fixture()
                .given(helped())
                .when(new ReportProgress(ISSUE, "พ่นยาแล้ว", null, List.of(), HEALTH_OFFICER, FRIDAY))
                .expectEvents(new ProgressReported(
                        ISSUE,
                        "health",
                        sealed(ISSUE, "พ่นยาแล้ว"),
                        null,
                        null,
                        new Actor("officer-health", Roles.OFFICER, null),
                        FRIDAY));
    }

    @Test
    void aContributorDoesNothingElse() {
        fixture()
                .given(helped())
                .when(new ReturnIssue(ISSUE, "ไม่ใช่งานของเรา", HEALTH_OFFICER, FRIDAY))
                .expectException(Refused.by(IssueRule.ONLY_THE_ASSIGNED_AGENCY_ACTS));
    }

    private static List<IssueEvent> helped() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.IN_PROGRESS));
        facts.add(helps(null));
        return facts;
    }

    private static ContributorAdded helps(@Nullable String note) {
        return new ContributorAdded(ISSUE, "health", note == null ? null : sealed(ISSUE, note), SECRETARY, FRIDAY);
    }
}
