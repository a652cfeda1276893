package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.MONDAY;
import static org.prachakhom.issue.casework.IssueFacts.NORMAL_DUE;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.TUESDAY;
import static org.prachakhom.issue.casework.IssueFacts.assigned;
import static org.prachakhom.issue.casework.IssueFacts.fixture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.casework.IssueCommand.AssignIssue;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.references.ReferenceRule;
import org.prachakhom.issue.references.ServiceTerms;

class AssignIssueTest {

    @Test
    void startsTheAgencysClock() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(assign("works", null, MONDAY))
                .expectEvents(assigned());
    }

    @Test
    void toAnExternalAgencyNamesItsLiaison() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(assign("pea", "works", MONDAY))
                .expectEvents(assigned("pea", "works", MONDAY, NORMAL_DUE));
    }

    @Test
    void toAnotherAgencyDoesNotRestartTheClock() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(assign("health", null, FRIDAY))
                .expectEvents(assigned("health", null, FRIDAY, NORMAL_DUE));
    }

    @Test
    void toTheAgencyThatHoldsItChangesNothing() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(assign("works", null, FRIDAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void ofAReturnedIssueToTheSameAgencyCountsAndLeavesOutTheDaysOfTheClaim() {
        // Claimed on Wednesday, not found on Friday: two working days in which the clock stood still.
        fixture()
                .given(WayTo.state(IssueState.RETURNED))
                .when(assign("works", null, FRIDAY))
                .expectEvents(assigned("works", null, FRIDAY, Instant.parse("2026-02-04T16:59:59Z")));
    }

    @Test
    void needsTheServiceLevel() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(new AssignIssue(ISSUE, "works", null, null, IssueFacts.NO_TERMS, SECRETARY, TUESDAY))
                .expectException(Refused.by(ReferenceRule.THE_SERVICE_LEVEL_IS_SET));
    }

    @Test
    void aCategoryMayHaveATimeOfItsOwnAndAHolidayIsNoWorkingDay() {
        LocalDate holiday = LocalDate.parse("2026-01-14");
        ServiceTerms terms = new ServiceTerms(
                TERMS.levels(),
                Map.of("drainage", new ServiceSpan(2, DayCount.WORKING)),
                Set.of(holiday),
                TERMS.zone());
        // from Monday the 12th: Tuesday, and Thursday after the holiday
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(new AssignIssue(ISSUE, "works", null, null, terms, SECRETARY, IssueFacts.MONDAY))
                .expectEvents(new IssueAssigned(
                        ISSUE,
                        "works",
                        null,
                        "category:drainage",
                        1,
                        Instant.parse("2026-01-15T16:59:59Z"),
                        null,
                        SECRETARY,
                        IssueFacts.MONDAY));
    }

    private static AssignIssue assign(String agency, @Nullable String liaison, Instant at) {
        return new AssignIssue(ISSUE, agency, liaison, null, TERMS, SECRETARY, at);
    }
}
