package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FINDING;
import static org.prachakhom.issue.casework.IssueFacts.FOLLOW_UP;
import static org.prachakhom.issue.casework.IssueFacts.HEALTH_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.LEADER;
import static org.prachakhom.issue.casework.IssueFacts.OTHER;
import static org.prachakhom.issue.casework.IssueFacts.PUBLISHER;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY_ACTING;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.WORKS_OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.casework.AftermathCommand.AddComment;
import org.prachakhom.issue.casework.AftermathCommand.AnswerReopening;
import org.prachakhom.issue.casework.AftermathCommand.AttachEvidence;
import org.prachakhom.issue.casework.AftermathCommand.RateResolution;
import org.prachakhom.issue.casework.AftermathCommand.ReopenIssue;
import org.prachakhom.issue.casework.AftermathCommand.RequestReopening;
import org.prachakhom.issue.casework.AftermathCommand.UnpublishResolution;
import org.prachakhom.issue.casework.IssueCommand.AddContributor;
import org.prachakhom.issue.casework.IssueCommand.AnswerSuggestion;
import org.prachakhom.issue.casework.IssueCommand.AssignIssue;
import org.prachakhom.issue.casework.IssueCommand.ClaimResolution;
import org.prachakhom.issue.casework.IssueCommand.ConfirmClaim;
import org.prachakhom.issue.casework.IssueCommand.CorrectIssue;
import org.prachakhom.issue.casework.IssueCommand.DeclineIssue;
import org.prachakhom.issue.casework.IssueCommand.DeferIssue;
import org.prachakhom.issue.casework.IssueCommand.EraseText;
import org.prachakhom.issue.casework.IssueCommand.FileIssue;
import org.prachakhom.issue.casework.IssueCommand.ObserveDeadlines;
import org.prachakhom.issue.casework.IssueCommand.PassOnPraise;
import org.prachakhom.issue.casework.IssueCommand.PublishResolution;
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

/** Draws anything that somebody may ask of the issue of a test: much of it fits where the issue stands, some does not. */
record AnyCommand(Random chance) {
    private static final List<String> AGENCIES = List.of("works", "health", "water");

    FileIssue filing() {
        return new FileIssue(
                ISSUE,
                "HH",
                "HH-2569-000001",
                oneOf(List.of(IssueKind.PROBLEM, IssueKind.PROBLEM, IssueKind.SUGGESTION, IssueKind.PRAISE)),
                "c07",
                Set.of("c07"),
                "drainage",
                Priority.NORMAL,
                null,
                "น้ำท่วมซอย 7",
                "",
                null,
                List.of(),
                null,
                null,
                LEADER,
                IssueFacts.MONDAY);
    }

    Object next(Standing issue, Instant at) {
        return switch (chance.nextInt(5)) {
            case 0 -> afterwards(issue, at);
            case 1 -> merging(at);
            case 2 -> desk(at);
            default -> agency(issue, at);
        };
    }

    private Object agency(Standing issue, Instant at) {
        Acting by = oneOf(List.of(WORKS_OFFICER, WORKS_OFFICER, HEALTH_OFFICER, SECRETARY_ACTING));
        return oneOf(List.of(
                new StartWork(ISSUE, by, at),
                new ReportProgress(ISSUE, "คืบหน้า", 50, List.of(), by, at),
                new ClaimResolution(ISSUE, "ลอกท่อระบายน้ำแล้ว", List.of(), "ไม่มีกล้อง", by, at),
                new TransferIssue(ISSUE, oneOf(AGENCIES), null, "งานของอีกกอง", by, at),
                new ReturnIssue(ISSUE, "มอบหมายผิด", by, at),
                new DeferIssue(
                        ISSUE, DeferralReason.SEASON, at.plus(Duration.ofDays(chance.nextInt(120))), null, by, at),
                new ResumeIssue(ISSUE, TERMS, by, at),
                new ObserveDeadlines(ISSUE, TERMS, SECRETARY, at),
                new ConfirmClaim(ISSUE, issue.claim, FINDING, FOLLOW_UP, at),
                new RefuteClaim(
                        ISSUE,
                        issue.claim,
                        oneOf(List.of(Finding.NOT_FIXED, Finding.NOT_FIXED, Finding.NOT_FOUND)),
                        null,
                        FINDING,
                        TERMS,
                        FOLLOW_UP,
                        at)));
    }

    private Object desk(Instant at) {
        return oneOf(List.of(
                new CorrectIssue(ISSUE, "น้ำท่วมซอย 9", "", null, LEADER, at),
                new TriageIssue(
                        ISSUE, "road", oneOf(List.of(Priority.URGENT, Priority.NORMAL)), null, TERMS, SECRETARY, at),
                new AssignIssue(ISSUE, oneOf(AGENCIES), null, null, TERMS, SECRETARY, at),
                new AssignIssue(ISSUE, "works", null, null, TERMS, SECRETARY, at),
                new DeclineIssue(ISSUE, DeclineReason.NOT_FEASIBLE, null, SECRETARY, at),
                new WithdrawIssue(ISSUE, null, LEADER, at),
                new PassOnPraise(ISSUE, null, null, SECRETARY, at),
                new AnswerSuggestion(ISSUE, Outcome.IN_PLAN, "บรรจุในแผน", SECRETARY, at),
                new AddContributor(ISSUE, oneOf(AGENCIES), null, SECRETARY, at),
                new EraseText(ISSUE, SECRETARY, at)));
    }

    private Object merging(Instant at) {
        return oneOf(List.of(
                new AcceptDuplicate(ISSUE, OTHER, "HH-2569-000002", "c08", SECRETARY, at),
                new ReleaseDuplicate(ISSUE, OTHER, null, SECRETARY, at),
                new MergeIssue(ISSUE, "third", SECRETARY, at),
                new UnmergeIssue(ISSUE, "third", TERMS, SECRETARY, at),
                new UnmergeIssue(ISSUE, "third", TERMS, SECRETARY, at)));
    }

    private Object afterwards(Standing issue, Instant at) {
        return oneOf(List.of(
                new PublishResolution(ISSUE, issue.decision, 1 + chance.nextInt(3), PUBLISHER, at),
                new UnpublishResolution(ISSUE, issue.decision, 1 + chance.nextInt(3), FINDING, PUBLISHER, at),
                new RequestReopening(ISSUE, Set.of(oneOf(List.of("c07", "c08"))), "ยังท่วม", LEADER, at),
                new AnswerReopening(ISSUE, issue.request, chance.nextBoolean(), FINDING, TERMS, FOLLOW_UP, at),
                new ReopenIssue(ISSUE, Math.max(1, issue.claim - chance.nextInt(2)), FINDING, TERMS, FOLLOW_UP, at),
                new RateResolution(ISSUE, Set.of(oneOf(List.of("c07", "c08"))), chance.nextInt(7), null, LEADER, at),
                new AttachEvidence(ISSUE, List.of("a".repeat(64)), null, Set.of("c07"), null, LEADER, at),
                new AddComment(ISSUE, "c", chance.nextBoolean(), "ดูแล้ว", Set.of("c07"), null, LEADER, at)));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
