package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.LEADER;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY_ACTING;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.WEDNESDAY;
import static org.prachakhom.issue.casework.IssueFacts.WORKS_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.to;
import static org.prachakhom.issue.lifecycle.IssueState.ASSIGNED;
import static org.prachakhom.issue.lifecycle.IssueState.CLAIMED;
import static org.prachakhom.issue.lifecycle.IssueState.FILED;
import static org.prachakhom.issue.lifecycle.IssueState.IN_PROGRESS;
import static org.prachakhom.issue.lifecycle.IssueState.RETURNED;

import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.casework.IssueCommand.AssignIssue;
import org.prachakhom.issue.casework.IssueCommand.ClaimResolution;
import org.prachakhom.issue.casework.IssueCommand.CorrectIssue;
import org.prachakhom.issue.casework.IssueCommand.DeclineIssue;
import org.prachakhom.issue.casework.IssueCommand.ReportProgress;
import org.prachakhom.issue.casework.IssueCommand.ReturnIssue;
import org.prachakhom.issue.casework.IssueCommand.StartWork;
import org.prachakhom.issue.casework.IssueCommand.TransferIssue;
import org.prachakhom.issue.casework.IssueCommand.TriageIssue;
import org.prachakhom.issue.casework.IssueCommand.WithdrawIssue;
import org.prachakhom.issue.lifecycle.IssueState;

/** Every state against every command of a person, as domain section 4 has them. */
class MovesTest {

    static Stream<Arguments> table() {
        return Stream.of(
                        row(
                                new CorrectIssue(ISSUE, "น้ำท่วมซอย 9", "", null, LEADER, WEDNESDAY),
                                IssueRule.ONLY_AN_ISSUE_THAT_NO_AGENCY_HOLDS_IS_CORRECTED,
                                Set.of(FILED, RETURNED)),
                        row(
                                new TriageIssue(ISSUE, "road", Priority.URGENT, null, TERMS, SECRETARY, WEDNESDAY),
                                IssueRule.ONLY_AN_ISSUE_BEFORE_ITS_CLAIM_IS_TRIAGED,
                                Set.of(FILED, RETURNED, ASSIGNED, IN_PROGRESS)),
                        row(
                                new AssignIssue(ISSUE, "health", null, null, TERMS, SECRETARY, WEDNESDAY),
                                IssueRule.ONLY_AN_ISSUE_BEFORE_ITS_CLAIM_IS_ASSIGNED,
                                Set.of(FILED, RETURNED, ASSIGNED, IN_PROGRESS)),
                        row(
                                new StartWork(ISSUE, WORKS_OFFICER, WEDNESDAY),
                                IssueRule.ONLY_AN_ASSIGNED_ISSUE_IS_STARTED,
                                Set.of(ASSIGNED, IN_PROGRESS)),
                        row(
                                new ReportProgress(ISSUE, "คืบหน้า", null, WORKS_OFFICER, WEDNESDAY),
                                IssueRule.ONLY_AN_ISSUE_AT_WORK_IS_REPORTED_ON,
                                Set.of(ASSIGNED, IN_PROGRESS)),
                        row(
                                new ClaimResolution(ISSUE, "ลอกท่อเสร็จแล้ว", "ไม่มีกล้อง", WORKS_OFFICER, WEDNESDAY),
                                IssueRule.ONLY_A_STARTED_ISSUE_IS_CLAIMED,
                                Set.of(IN_PROGRESS)),
                        row(
                                new TransferIssue(ISSUE, "health", null, "เป็นงานของอีกกอง", WORKS_OFFICER, WEDNESDAY),
                                IssueRule.ONLY_AN_ISSUE_THAT_AN_AGENCY_HOLDS_IS_TRANSFERRED,
                                Set.of(ASSIGNED, IN_PROGRESS)),
                        row(
                                new ReturnIssue(ISSUE, "มอบหมายผิดกอง", SECRETARY_ACTING, WEDNESDAY),
                                IssueRule.ONLY_AN_OPEN_ISSUE_IS_TAKEN_BACK_TO_THE_DESK,
                                Set.of(FILED, RETURNED, ASSIGNED, IN_PROGRESS, CLAIMED)),
                        row(
                                new DeclineIssue(ISSUE, DeclineReason.NOT_FEASIBLE, null, SECRETARY, WEDNESDAY),
                                IssueRule.ONLY_AN_ISSUE_THAT_NO_AGENCY_HOLDS_IS_DECLINED,
                                Set.of(FILED, RETURNED)),
                        row(
                                new WithdrawIssue(ISSUE, null, LEADER, WEDNESDAY),
                                IssueRule.ONLY_AN_OPEN_ISSUE_WITHOUT_A_CLAIM_IS_WITHDRAWN,
                                Set.of(FILED, RETURNED, ASSIGNED, IN_PROGRESS)))
                .flatMap(row -> row);
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("table")
    void isAllowedOrRefused(IssueState state, IssueCommand command, IssueRule rule, boolean allowed) {
        ResultValidator<Issue> result = fixture().given(to(state)).when(command);
        if (allowed) {
            result.expectSuccessfulHandlerExecution();
        } else {
            result.expectNoEvents().expectException(Refused.by(rule));
        }
    }

    private static Stream<Arguments> row(IssueCommand command, IssueRule rule, Set<IssueState> from) {
        return Stream.of(IssueState.values()).map(state -> Arguments.of(state, command, rule, from.contains(state)));
    }
}
