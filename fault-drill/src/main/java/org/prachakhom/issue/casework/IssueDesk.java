package org.prachakhom.issue.casework;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.casework.AftermathCommand.RequestReopening;
import org.prachakhom.issue.casework.IssueCommand.AssignIssue;
import org.prachakhom.issue.casework.IssueCommand.ClaimResolution;
import org.prachakhom.issue.casework.IssueCommand.DeclineIssue;
import org.prachakhom.issue.casework.IssueCommand.DeferIssue;
import org.prachakhom.issue.casework.IssueCommand.FileIssue;
import org.prachakhom.issue.casework.IssueCommand.ResumeIssue;
import org.prachakhom.issue.casework.IssueCommand.ReturnIssue;
import org.prachakhom.issue.casework.IssueCommand.StartWork;
import org.prachakhom.issue.casework.IssueCommand.TransferIssue;
import org.prachakhom.issue.casework.IssueCommand.WithdrawIssue;
import org.prachakhom.issue.casework.MergeCommand.AcceptDuplicate;
import org.prachakhom.issue.casework.MergeCommand.ReleaseDuplicate;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.references.ServiceTerms;
import org.prachakhom.kit.command.PolicyCommands;

/**
 * The door of the simulation into this package, which hides its commands from everybody else: the aggregate and the policies
 * as they run, and what people may ask of an issue.
 */
public final class IssueDesk {
    private static final Actor SECRETARY = new Actor("secretary", Roles.SECRETARY, null);
    private static final Actor LEADER = new Actor("leader-07", Roles.LEADER, null);
    private static final Acting AT_THE_DESK = new Acting("secretary", null, true);
    private static final List<String> AGENCIES = List.of("works", "health", "water");
    private static final String COMMUNITY = "c07";
    private static final ServiceTerms TERMS = new ServiceTerms(
            Map.of(
                    "URGENT", new ServiceSpan(3, DayCount.CALENDAR),
                    "NORMAL", new ServiceSpan(15, DayCount.CALENDAR),
                    "PLANNED", new ServiceSpan(90, DayCount.CALENDAR)),
            ZoneId.of("Asia/Bangkok"));

    private final Random chance;

    /** {@code chance} decides what people ask for. */
    public IssueDesk(Random chance) {
        this.chance = chance;
    }

    /** The aggregate. */
    public static Class<?> aggregate() {
        return Issue.class;
    }

    /** What its command handlers ask for, besides the sealer. */
    public static Object resource() {
        return new StaleVerdicts(new SimpleMeterRegistry());
    }

    /** Every policy that commands an issue. */
    public static List<Object> policies(PolicyCommands commands, References references) {
        return List.of(
                new WhenDuplicateAcceptedThenMergePolicy(commands, references),
                new WhenVerdictGivenThenConfirmOrRefutePolicy(commands, references),
                new WhenPublicationRequestedThenPublishPolicy(commands));
    }

    /** A leader files. */
    public static Object filing(String issue, Instant at) {
        return new FileIssue(
                issue,
                "HH",
                "HH-2569-" + issue,
                IssueKind.PROBLEM,
                COMMUNITY,
                Set.of(COMMUNITY),
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
                at);
    }

    /** Something that mostly fits where the issue stands, and who holds it; {@code other} is about the same matter. */
    public Object request(String issue, String other, IssueState state, @Nullable String holder, Instant at) {
        Acting officer = officer(holder == null || chance.nextInt(10) == 0 ? oneOf(AGENCIES) : holder);
        IssueState thought = chance.nextInt(8) == 0 ? oneOf(List.of(IssueState.values())) : state;
        return switch (thought) {
            case FILED, RETURNED -> atTheDesk(issue, other, at);
            case ASSIGNED -> chance.nextInt(4) == 0 ? handOn(issue, officer, at) : new StartWork(issue, officer, at);
            case IN_PROGRESS -> working(issue, officer, at);
            case DEFERRED -> chance.nextBoolean() ? new ResumeIssue(issue, TERMS, officer, at) : assign(issue, at);
            case CLAIMED, MERGED -> aside(issue, other, at);
            case VERIFIED, DECLINED, ACKNOWLEDGED, PUBLISHED ->
                new RequestReopening(issue, Set.of(COMMUNITY), "ยังท่วมอยู่", LEADER, at);
        };
    }

    private Object atTheDesk(String issue, String other, Instant at) {
        return switch (chance.nextInt(10)) {
            case 0 -> new DeclineIssue(issue, DeclineReason.NOT_FEASIBLE, null, SECRETARY, at);
            case 1 -> new WithdrawIssue(issue, null, LEADER, at);
            case 2, 3 -> duplicate(issue, other, at);
            default -> assign(issue, at);
        };
    }

    private Object handOn(String issue, Acting officer, Instant at) {
        return switch (chance.nextInt(4)) {
            case 0 -> new TransferIssue(issue, oneOf(AGENCIES), null, "งานของอีกกอง", officer, at);
            case 1 -> new ReturnIssue(issue, "มอบหมายผิด", officer, at);
            case 2 -> new WithdrawIssue(issue, null, LEADER, at);
            default -> assign(issue, at);
        };
    }

    private Object aside(String issue, String other, Instant at) {
        return switch (chance.nextInt(4)) {
            case 0 -> new ReturnIssue(issue, "ขอเรื่องคืน", AT_THE_DESK, at);
            case 1 -> duplicate(issue, other, at);
            default -> new ReleaseDuplicate(other, issue, null, SECRETARY, at);
        };
    }

    private static Object duplicate(String issue, String other, Instant at) {
        return new AcceptDuplicate(issue, other, "HH-2569-" + other, COMMUNITY, SECRETARY, at);
    }

    private Object assign(String issue, Instant at) {
        return new AssignIssue(issue, oneOf(AGENCIES), null, null, TERMS, SECRETARY, at);
    }

    private Object working(String issue, Acting officer, Instant at) {
        return switch (chance.nextInt(6)) {
            case 0 -> handOn(issue, officer, at);
            case 1 -> new DeferIssue(issue, DeferralReason.SEASON, at.plus(Duration.ofDays(30)), null, officer, at);
            default -> new ClaimResolution(issue, "ลอกท่อระบายน้ำแล้ว", List.of(), "ไม่มีกล้อง", officer, at);
        };
    }

    private static Acting officer(String agency) {
        return new Acting("officer-" + agency, agency, false);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
