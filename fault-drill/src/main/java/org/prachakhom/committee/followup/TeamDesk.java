package org.prachakhom.committee.followup;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.prachakhom.committee.followup.FollowUpCommand.DecideReopening;
import org.prachakhom.committee.followup.FollowUpCommand.GiveVerdict;
import org.prachakhom.committee.followup.FollowUpCommand.RecordRecheck;
import org.prachakhom.committee.followup.FollowUpCommand.RecordSurvey;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.command.PolicyCommands;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The door of the simulation into this package, which hides its commands from everybody else: the aggregate and the policies
 * as they run, and what the follow-up team may ask of a case.
 */
public final class TeamDesk {
    private static final Actor TEAM = new Actor("kpt-1", Roles.FOLLOW_UP, null);
    private static final List<Finding> FINDINGS =
            List.of(Finding.FIXED, Finding.FIXED, Finding.NOT_FIXED, Finding.NOT_FOUND);

    private final Random chance;

    /** {@code chance} decides what the team asks for. */
    public TeamDesk(Random chance) {
        this.chance = chance;
    }

    /** The aggregate. */
    public static Class<?> aggregate() {
        return FollowUp.class;
    }

    /** Every policy that commands a case; {@code jdbc} knows what they remember of the issues. */
    public static List<Object> policies(PolicyCommands commands, JdbcClient jdbc) {
        CaseSubjects subjects = new CaseSubjects(jdbc);
        return List.of(
                new WhenIssueAssignedThenFollowAssignmentPolicy(commands, subjects),
                new WhenIssueDeclinedThenCloseCasePolicy(commands, subjects),
                new WhenIssueReopenedThenReopenCasePolicy(commands, subjects),
                new WhenReopenRequestedThenOpenEndedCasePolicy(commands, subjects),
                new WhenResolutionClaimedThenOpenCyclePolicy(commands, subjects),
                new WhenTextErasedThenEraseFindingsPolicy(commands, subjects));
    }

    /** The team visits the site; the lot fell on the claim {@code drawn}. */
    public Object survey(String issue, int drawn, Instant at) {
        return new RecordSurvey(issue, List.of(), at, "ไปดูสถานที่แล้ว", List.of(), drawn, Set.of(), TEAM, at);
    }

    /** The team decides on a claim. */
    public Object verdict(String issue, int claim, Instant at) {
        Finding finding = FINDINGS.get(chance.nextInt(FINDINGS.size()));
        return new GiveVerdict(issue, claim, finding, null, "ไปดูสถานที่แล้ว", null, Set.of(), TEAM, at);
    }

    /** The team says whether a confirmed fix lasted, on which the lot fell. */
    public Object recheck(String issue, int claim, Instant at) {
        return new RecordRecheck(
                issue, claim, claim, chance.nextInt(3) == 0, "ไปดูสถานที่อีกครั้ง", null, Set.of(), TEAM, at);
    }

    /** The team answers a request that, as far as is known here, waits. */
    public Object answer(String issue, int request, Instant at) {
        return new DecideReopening(
                issue, request, true, chance.nextInt(3) > 0, "ตรวจซ้ำแล้วตามที่แจ้ง", null, Set.of(), TEAM, at);
    }
}
