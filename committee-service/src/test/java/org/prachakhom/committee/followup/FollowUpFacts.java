package org.prachakhom.committee.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.followup.CycleOpened;
import org.prachakhom.events.followup.FollowUpOpened;
import org.prachakhom.events.followup.ReopenDecided;
import org.prachakhom.events.followup.SurveyRecorded;
import org.prachakhom.events.followup.VerdictGiven;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.FixedCount;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.rule.RuleBroken;
import org.prachakhom.testing.text.ClearTextSealer;

/**
 * Facts and commands about the case of one issue: the outside power authority holds it, the works office acts for it, and
 * the parks office helps.
 */
final class FollowUpFacts {
    static final String ID = StreamIds.named("issue", "HH", "test-1");
    static final CaseSubject SUBJECT = new CaseSubject("HH", "HH-2569-000001", "c07", "light", true);
    static final Actor SYSTEM = new Actor("event-1", Roles.SYSTEM, null);
    static final Actor TEAM = new Actor("kanya", Roles.FOLLOW_UP, null);
    static final Instant ASSIGNED = Instant.parse("2026-01-05T05:00:00Z");
    static final Instant CLAIMED = ASSIGNED.plus(Duration.ofDays(3));
    static final Instant VISITED = CLAIMED.plus(Duration.ofDays(1));
    static final Instant NOW = VISITED.plus(Duration.ofHours(2));
    static final String SEEN = "ไฟส่องสว่างติดครบทุกดวง";

    static final String WHY = "ไฟดับจริงตามที่แจ้ง";
    static final Set<String> HELPERS = Set.of("parks");

    private FollowUpFacts() {}

    static AggregateTestFixture<FollowUp> fixture() {
        AggregateTestFixture<FollowUp> fixture = new AggregateTestFixture<>(FollowUp.class);
        fixture.registerInjectableResource(new ClearTextSealer());
        return fixture;
    }

    static FollowUpOpened opened() {
        return new FollowUpOpened(ID, "HH", "HH-2569-000001", "c07", "light", "power", "works", 1, SYSTEM, ASSIGNED);
    }

    static CycleOpened claimed(int claim) {
        return new CycleOpened(ID, claim, "power", CLAIMED.plus(Duration.ofDays(7)), SYSTEM, CLAIMED);
    }

    static SurveyRecorded surveyed(@Nullable Integer claim, Instant visitedAt) {
        return new SurveyRecorded(
                ID, claim, List.of("kanya", "prasit"), visitedAt, ClearTextSealer.sealed(ID, SEEN), null, TEAM, NOW);
    }

    static VerdictGiven judged(int claim, Finding verdict, @Nullable FixedCount count) {
        return new VerdictGiven(ID, claim, verdict, count, ClearTextSealer.sealed(ID, SEEN), TEAM, NOW);
    }

    static FollowUpCommand survey(Instant visitedAt, @Nullable String agencyOfSecondMember) {
        List<SurveyMember> members =
                List.of(new SurveyMember("kanya", "clerk"), new SurveyMember("prasit", agencyOfSecondMember));
        return new FollowUpCommand.RecordSurvey(ID, members, visitedAt, SEEN, List.of(), 0, HELPERS, TEAM, NOW);
    }

    static FollowUpCommand verdict(int claim, Finding verdict, @Nullable FixedCount count) {
        return new FollowUpCommand.GiveVerdict(ID, claim, verdict, count, SEEN, "clerk", HELPERS, TEAM, NOW);
    }

    static FollowUpCommand answer(int request, boolean open, String reason, @Nullable String agency) {
        return new FollowUpCommand.DecideReopening(ID, request, open, true, reason, agency, HELPERS, TEAM, NOW);
    }

    static ReopenDecided answered(int request) {
        return new ReopenDecided(ID, request, true, ClearTextSealer.sealed(ID, WHY), TEAM, NOW);
    }

    static FollowUpOpened openedWithoutAgency() {
        return new FollowUpOpened(ID, "HH", "HH-2569-000001", "c07", "light", null, null, 1, SYSTEM, ASSIGNED);
    }

    static void refused(TestExecutor<FollowUp> given, FollowUpCommand command, String rule) {
        given.when(command).expectNoEvents().expectException(RuleBroken.class).expectExceptionMessage(rule);
    }
}
