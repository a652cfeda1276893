package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FINDING;
import static org.prachakhom.issue.casework.IssueFacts.FOLLOW_UP;
import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.LEADER;
import static org.prachakhom.issue.casework.IssueFacts.NORMAL_DUE;
import static org.prachakhom.issue.casework.IssueFacts.OTHER;
import static org.prachakhom.issue.casework.IssueFacts.PUBLISHER;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY_ACTING;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.WEDNESDAY;
import static org.prachakhom.issue.casework.IssueFacts.WORKS_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.lifecycle.IssueState.ASSIGNED;
import static org.prachakhom.issue.lifecycle.IssueState.CLAIMED;
import static org.prachakhom.issue.lifecycle.IssueState.DECLINED;
import static org.prachakhom.issue.lifecycle.IssueState.DEFERRED;
import static org.prachakhom.issue.lifecycle.IssueState.FILED;
import static org.prachakhom.issue.lifecycle.IssueState.IN_PROGRESS;
import static org.prachakhom.issue.lifecycle.IssueState.PUBLISHED;
import static org.prachakhom.issue.lifecycle.IssueState.RETURNED;
import static org.prachakhom.issue.lifecycle.IssueState.VERIFIED;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.MergeRefused;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.casework.AftermathCommand.AddComment;
import org.prachakhom.issue.casework.AftermathCommand.AnswerReopening;
import org.prachakhom.issue.casework.AftermathCommand.AttachEvidence;
import org.prachakhom.issue.casework.AftermathCommand.RateResolution;
import org.prachakhom.issue.casework.AftermathCommand.RequestReopening;
import org.prachakhom.issue.casework.AftermathCommand.UnpublishResolution;
import org.prachakhom.issue.casework.IssueCommand.AddContributor;
import org.prachakhom.issue.casework.IssueCommand.AssignIssue;
import org.prachakhom.issue.casework.IssueCommand.ClaimResolution;
import org.prachakhom.issue.casework.IssueCommand.ConfirmClaim;
import org.prachakhom.issue.casework.IssueCommand.CorrectIssue;
import org.prachakhom.issue.casework.IssueCommand.DeclineIssue;
import org.prachakhom.issue.casework.IssueCommand.DeferIssue;
import org.prachakhom.issue.casework.IssueCommand.EraseText;
import org.prachakhom.issue.casework.IssueCommand.RefuteClaim;
import org.prachakhom.issue.casework.IssueCommand.ReportProgress;
import org.prachakhom.issue.casework.IssueCommand.ResumeIssue;
import org.prachakhom.issue.casework.IssueCommand.ReturnIssue;
import org.prachakhom.issue.casework.IssueCommand.StartWork;
import org.prachakhom.issue.casework.IssueCommand.TransferIssue;
import org.prachakhom.issue.casework.IssueCommand.TriageIssue;
import org.prachakhom.issue.casework.IssueCommand.WithdrawIssue;
import org.prachakhom.issue.casework.MergeCommand.AcceptDuplicate;
import org.prachakhom.issue.casework.MergeCommand.MergeIssue;
import org.prachakhom.issue.casework.MergeCommand.ReleaseDuplicate;
import org.prachakhom.issue.casework.MergeCommand.UnmergeIssue;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

/** Every state against every command of a person, as domain section 4 has them. */
class MovesTest {

    private static final String PHOTO = "a".repeat(64);
    private static final Set<IssueState> OPEN = Set.of(FILED, RETURNED, ASSIGNED, IN_PROGRESS, DEFERRED, CLAIMED);

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
                                Set.of(FILED, RETURNED, ASSIGNED, IN_PROGRESS, DEFERRED)),
                        row(
                                new StartWork(ISSUE, WORKS_OFFICER, WEDNESDAY),
                                IssueRule.ONLY_AN_ASSIGNED_ISSUE_IS_STARTED,
                                Set.of(ASSIGNED, IN_PROGRESS)),
                        row(
                                new ReportProgress(ISSUE, "คืบหน้า", null, List.of(), WORKS_OFFICER, WEDNESDAY),
                                IssueRule.ONLY_AN_ISSUE_AT_WORK_IS_REPORTED_ON,
                                Set.of(ASSIGNED, IN_PROGRESS, DEFERRED)),
                        row(
                                new ClaimResolution(
                                        ISSUE, "ลอกท่อเสร็จแล้ว", List.of(), "ไม่มีกล้อง", WORKS_OFFICER, WEDNESDAY),
                                IssueRule.ONLY_A_STARTED_ISSUE_IS_CLAIMED,
                                Set.of(IN_PROGRESS)),
                        row(
                                new TransferIssue(ISSUE, "health", null, "เป็นงานของอีกกอง", WORKS_OFFICER, WEDNESDAY),
                                IssueRule.ONLY_AN_ISSUE_THAT_AN_AGENCY_HOLDS_IS_TRANSFERRED,
                                Set.of(ASSIGNED, IN_PROGRESS)),
                        row(
                                new ReturnIssue(ISSUE, "มอบหมายผิดกอง", SECRETARY_ACTING, WEDNESDAY),
                                IssueRule.ONLY_AN_OPEN_ISSUE_IS_TAKEN_BACK_TO_THE_DESK,
                                OPEN),
                        row(
                                new DeclineIssue(ISSUE, DeclineReason.NOT_FEASIBLE, null, SECRETARY, WEDNESDAY),
                                IssueRule.ONLY_AN_ISSUE_THAT_NO_AGENCY_HOLDS_IS_DECLINED,
                                Set.of(FILED, RETURNED)),
                        row(
                                new WithdrawIssue(ISSUE, null, LEADER, WEDNESDAY),
                                IssueRule.ONLY_AN_OPEN_ISSUE_WITHOUT_A_CLAIM_IS_WITHDRAWN,
                                Set.of(FILED, RETURNED, ASSIGNED, IN_PROGRESS, DEFERRED)),
                        row(
                                new DeferIssue(
                                        ISSUE, DeferralReason.BUDGET, NORMAL_DUE, null, SECRETARY_ACTING, WEDNESDAY),
                                IssueRule.ONLY_AN_ISSUE_THAT_AN_AGENCY_HOLDS_IS_DEFERRED,
                                Set.of(ASSIGNED, IN_PROGRESS)),
                        row(
                                new ResumeIssue(ISSUE, TERMS, SECRETARY_ACTING, FRIDAY),
                                IssueRule.ONLY_A_DEFERRED_ISSUE_IS_RESUMED,
                                Set.of(DEFERRED, IN_PROGRESS)),
                        row(
                                new AcceptDuplicate(ISSUE, OTHER, "HH-2569-000002", "c08", SECRETARY, FRIDAY),
                                IssueRule.ONLY_AN_OPEN_ISSUE_TAKES_DUPLICATES,
                                OPEN),
                        row(
                                new RequestReopening(ISSUE, Set.of("c07"), "น้ำยังท่วมอยู่", LEADER, FRIDAY),
                                IssueRule.ONLY_A_DECIDED_ISSUE_IS_DISPUTED,
                                Set.of(VERIFIED, DECLINED, PUBLISHED)),
                        row(
                                new RateResolution(ISSUE, Set.of("c07"), 4, null, LEADER, FRIDAY),
                                IssueRule.ONLY_A_PUBLISHED_ISSUE_IS_RATED,
                                Set.of(PUBLISHED)),
                        row(
                                new AddComment(ISSUE, "c1", false, "ดูแล้ว", Set.of("c07"), null, LEADER, FRIDAY),
                                IssueRule.ONLY_THOSE_CONCERNED_COMMENT,
                                Set.of(IssueState.values())),
                        row(
                                new AttachEvidence(ISSUE, List.of(PHOTO), null, Set.of("c07"), null, LEADER, FRIDAY),
                                IssueRule.ONLY_THOSE_CONCERNED_ATTACH_EVIDENCE,
                                Set.of(IssueState.values())),
                        row(
                                new AddContributor(ISSUE, "health", null, SECRETARY, FRIDAY),
                                IssueRule.A_CONTRIBUTOR_IS_ANOTHER_AGENCY,
                                Set.of(IssueState.values())),
                        row(
                                new EraseText(ISSUE, SECRETARY, FRIDAY),
                                IssueRule.A_TEXT_HOLDS_READABLE_CHARACTERS,
                                Set.of(IssueState.values())))
                .flatMap(row -> row);
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("table")
    void isAllowedOrRefused(IssueState state, Object command, IssueRule rule, boolean allowed) {
        ResultValidator<Issue> result = fixture().given(WayTo.state(state)).when(command);
        if (allowed) {
            result.expectSuccessfulHandlerExecution();
        } else {
            result.expectNoEvents().expectException(Refused.by(rule));
        }
    }

    private static Stream<Arguments> row(Object command, IssueRule rule, Set<IssueState> from) {
        return Stream.of(IssueState.values()).map(state -> Arguments.of(state, command, rule, from.contains(state)));
    }

    /** What other streams settle: it answers with a fact or with nothing, and refuses nobody. */
    @ParameterizedTest
    @EnumSource
    void aReactionInTheWrongStateChangesNothing(IssueState state) {
        Consumer<Object> changesNothing = command -> fixture()
                .given(WayTo.state(state))
                .when(command)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        if (state != CLAIMED) {
            changesNothing.accept(new ConfirmClaim(ISSUE, 1, FINDING, FOLLOW_UP, FRIDAY));
            changesNothing.accept(
                    new RefuteClaim(ISSUE, 1, Finding.NOT_FIXED, null, FINDING, TERMS, FOLLOW_UP, FRIDAY));
        }
        changesNothing.accept(new AnswerReopening(ISSUE, 1, true, FINDING, TERMS, FOLLOW_UP, FRIDAY));
        changesNothing.accept(new ReleaseDuplicate(ISSUE, OTHER, "some.rule", SECRETARY, FRIDAY));
        changesNothing.accept(new UnmergeIssue(ISSUE, "another", TERMS, SECRETARY, FRIDAY));
        if (state != PUBLISHED) {
            changesNothing.accept(new UnpublishResolution(ISSUE, 1, 1, FINDING, PUBLISHER, FRIDAY));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMergeIsMadeOrRefusedByAFact(IssueState state) {
        boolean allowed = OPEN.contains(state) && state != CLAIMED;
        IssueEvent answer = allowed
                ? new IssueMerged(ISSUE, "another", SECRETARY, FRIDAY)
                : new MergeRefused(
                        ISSUE,
                        "another",
                        IssueRule.ONLY_AN_OPEN_ISSUE_WITHOUT_A_CLAIM_IS_MERGED.code(),
                        SECRETARY,
                        FRIDAY);
        fixture()
                .given(WayTo.state(state))
                .when(new MergeIssue(ISSUE, "another", SECRETARY, FRIDAY))
                .expectEvents(answer);
    }
}
