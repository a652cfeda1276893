package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.NORMAL_DUE;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.transferred;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.ObserveDeadlines;
import org.prachakhom.issue.lifecycle.IssueState;

/** Rules 5 to 7: what a timer finds, each level once a clock, however often and late it looks. */
class ObserveDeadlinesTest {
    private static final Actor SYSTEM = new Actor("timer", Roles.SYSTEM, null);
    /** Two working days before Monday 2 February. */
    private static final Instant WARNING = Instant.parse("2026-01-29T16:59:59Z");

    private static final Instant FIVE_WORKING_DAYS_LATER = Instant.parse("2026-02-09T16:59:59Z");

    @Test
    void nothingIsToldBeforeItsTime() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(observe(WARNING.minusSeconds(1)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void dueSoonIsToldTwoWorkingDaysBefore() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(observe(WARNING))
                .expectEvents(told(EscalationLevel.DUE_SOON, 1, WARNING, WARNING));
    }

    @Test
    void eachLevelIsToldOnce() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.IN_PROGRESS));
        facts.add(told(EscalationLevel.DUE_SOON, 1, WARNING, WARNING));
        facts.add(told(EscalationLevel.OVERDUE, 1, NORMAL_DUE, NORMAL_DUE));
        fixture().given(facts).when(observe(NORMAL_DUE)).expectNoEvents();
        fixture()
                .given(facts)
                .when(observe(FIVE_WORKING_DAYS_LATER))
                .expectEvents(told(EscalationLevel.LONG_OVERDUE, 1, FIVE_WORKING_DAYS_LATER, FIVE_WORKING_DAYS_LATER));
    }

    @Test
    void afterALongSilenceAllThatWasMissedIsTold() {
        Instant late = Instant.parse("2026-06-01T03:00:00Z");
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(observe(late))
                .expectEvents(
                        told(EscalationLevel.DUE_SOON, 1, WARNING, late),
                        told(EscalationLevel.OVERDUE, 1, NORMAL_DUE, late),
                        told(EscalationLevel.LONG_OVERDUE, 1, FIVE_WORKING_DAYS_LATER, late));
    }

    @Test
    void aStoppedClockIsIgnored() {
        Instant late = Instant.parse("2026-06-01T03:00:00Z");
        fixture().given(WayTo.state(IssueState.CLAIMED)).when(observe(late)).expectNoEvents();
        fixture().given(WayTo.state(IssueState.MERGED)).when(observe(late)).expectNoEvents();
        fixture().given(WayTo.state(IssueState.VERIFIED)).when(observe(late)).expectNoEvents();
    }

    @Test
    void aTransferClearsNoBreach() {
        List<IssueEvent> facts = new ArrayList<>(WayTo.state(IssueState.IN_PROGRESS));
        facts.add(told(EscalationLevel.DUE_SOON, 1, WARNING, WARNING));
        facts.add(told(EscalationLevel.OVERDUE, 1, NORMAL_DUE, NORMAL_DUE));
        facts.add(transferred("works", "health", 1));
        fixture().given(facts).when(observe(NORMAL_DUE.plusSeconds(60))).expectNoEvents();
    }

    @Test
    void aDeferralThatIsOverEndsByItself() {
        fixture()
                .given(WayTo.state(IssueState.DEFERRED))
                .when(observe(NORMAL_DUE))
                .expectEvents(
                        new IssueResumed(ISSUE, "works", 1, Instant.parse("2026-02-19T16:59:59Z"), SYSTEM, NORMAL_DUE));
        fixture().given(WayTo.state(IssueState.DEFERRED)).when(observe(FRIDAY)).expectNoEvents();
    }

    @Test
    void triageIsLateAfterTwoWorkingDaysAndAReplyAfterFifteenDays() {
        Instant triage = Instant.parse("2026-01-14T16:59:59Z");
        Instant reply = Instant.parse("2026-01-27T16:59:59Z");
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(observe(reply))
                .expectEvents(
                        new IssueEscalated(ISSUE, EscalationLevel.TRIAGE_LATE, 0, null, triage, SYSTEM, reply),
                        new IssueEscalated(ISSUE, EscalationLevel.REPLY_LATE, 0, null, reply, SYSTEM, reply));
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(observe(reply))
                .expectEvents(new IssueEscalated(ISSUE, EscalationLevel.REPLY_LATE, 0, "works", reply, SYSTEM, reply));
    }

    private static ObserveDeadlines observe(Instant at) {
        return new ObserveDeadlines(ISSUE, TERMS, SYSTEM, at);
    }

    private static IssueEscalated told(EscalationLevel level, int clock, Instant due, Instant at) {
        return new IssueEscalated(ISSUE, level, clock, "works", due, SYSTEM, at);
    }
}
