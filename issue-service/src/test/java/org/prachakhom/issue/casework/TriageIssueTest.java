package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.TUESDAY;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.issue.casework.IssueCommand.TriageIssue;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.references.ReferenceRule;
import org.prachakhom.issue.references.ServiceTerms;

class TriageIssueTest {

    @Test
    void settlesCategoryAndPriorityBeforeAnyClockRuns() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(triage(Priority.URGENT, "ด่วน", TERMS))
                .expectEvents(triaged(Priority.URGENT, null, sealed(ISSUE, "ด่วน")));
    }

    @Test
    void recomputesTheDueDateFromTheFirstAssignment() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(triage(Priority.URGENT, null, TERMS))
                .expectEvents(triaged(Priority.URGENT, Instant.parse("2026-01-15T16:59:59Z"), null));
    }

    @Test
    void ofAReturnedIssueGivesNoDueDate() {
        fixture()
                .given(WayTo.state(IssueState.RETURNED))
                .when(triage(Priority.PLANNED, " ", TERMS))
                .expectEvents(triaged(Priority.PLANNED, null, null));
    }

    @Test
    void needsTheServiceLevelOnceAnAgencyHoldsIt() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(triage(Priority.URGENT, null, IssueFacts.NO_TERMS))
                .expectException(Refused.by(ReferenceRule.THE_SERVICE_LEVEL_IS_SET));
    }

    @Test
    void takesOnlyAnOfferedPriority() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(triage(Priority.UNKNOWN, null, TERMS))
                .expectException(Refused.by(IssueRule.ONLY_OFFERED_VALUES_ARE_ENTERED));
    }

    private static TriageIssue triage(Priority priority, @Nullable String note, ServiceTerms terms) {
        return new TriageIssue(ISSUE, "road", priority, note, terms, SECRETARY, TUESDAY);
    }

    private static IssueTriaged triaged(Priority priority, @Nullable Instant due, @Nullable SealedText note) {
        return new IssueTriaged(ISSUE, "road", priority, due, note, SECRETARY, TUESDAY);
    }
}
