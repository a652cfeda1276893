package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.HEALTH_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.NORMAL_DUE;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY_ACTING;
import static org.prachakhom.issue.casework.IssueFacts.WEDNESDAY;
import static org.prachakhom.issue.casework.IssueFacts.WORKS;
import static org.prachakhom.issue.casework.IssueFacts.WORKS_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.issue.casework.IssueCommand.DeferIssue;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

/** Rule 7: parked until a day; again, or for long, by the secretary only. */
class DeferIssueTest {
    private static final Instant IN_A_MONTH = Instant.parse("2026-02-13T16:59:59Z");
    private static final Instant IN_91_DAYS = Instant.parse("2026-04-15T16:59:59Z");

    @Test
    void theAgencyParksItWithAReasonUntilADay() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(defer(IN_A_MONTH, "รองบเดือนหน้า", WORKS_OFFICER))
                .expectEvents(new IssueDeferred(
                        ISSUE,
                        "works",
                        DeferralReason.BUDGET,
                        IN_A_MONTH,
                        1,
                        1,
                        sealed(ISSUE, "รองบเดือนหน้า"),
                        WORKS,
                        WEDNESDAY));
    }

    @Test
    void aSecondTimeIsTheSecretarys() {
        List<IssueEvent> deferredBefore = new ArrayList<>(WayTo.state(IssueState.DEFERRED));
        deferredBefore.add(new IssueResumed(ISSUE, "works", 1, NORMAL_DUE, WORKS, WEDNESDAY));
        fixture()
                .given(deferredBefore)
                .when(defer(IN_A_MONTH, null, WORKS_OFFICER))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.ONLY_THE_SECRETARY_DEFERS_A_SECOND_TIME_OR_FOR_OVER_90_DAYS));
        fixture()
                .given(deferredBefore)
                .when(defer(IN_A_MONTH, null, SECRETARY_ACTING))
                .expectEvents(new IssueDeferred(
                        ISSUE, "works", DeferralReason.BUDGET, IN_A_MONTH, 2, 1, null, SECRETARY, WEDNESDAY));
    }

    @Test
    void over90DaysIsTheSecretarys() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(defer(IN_91_DAYS, null, WORKS_OFFICER))
                .expectException(Refused.by(IssueRule.ONLY_THE_SECRETARY_DEFERS_A_SECOND_TIME_OR_FOR_OVER_90_DAYS));
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(defer(IN_91_DAYS, null, SECRETARY_ACTING))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void itEndsOnADayThatIsStillToCome() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(defer(WEDNESDAY, null, WORKS_OFFICER))
                .expectException(Refused.by(IssueRule.A_DEFERRAL_ENDS_ON_A_LATER_DAY));
    }

    @Test
    void aValueOfTheFutureIsNoReason() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(new DeferIssue(ISSUE, DeferralReason.UNKNOWN, IN_A_MONTH, null, WORKS_OFFICER, WEDNESDAY))
                .expectException(Refused.by(IssueRule.ONLY_OFFERED_VALUES_ARE_ENTERED));
    }

    @Test
    void anotherAgencyDoesNot() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(defer(IN_A_MONTH, null, HEALTH_OFFICER))
                .expectException(Refused.by(IssueRule.ONLY_THE_ASSIGNED_AGENCY_ACTS));
    }

    private static DeferIssue defer(Instant until, @Nullable String note, Acting by) {
        return new DeferIssue(ISSUE, DeferralReason.BUDGET, until, note, by, WEDNESDAY);
    }
}
