package org.prachakhom.issue.casework;

import static org.prachakhom.issue.lifecycle.IssueState.ASSIGNED;
import static org.prachakhom.issue.lifecycle.IssueState.CLAIMED;
import static org.prachakhom.issue.lifecycle.IssueState.FILED;
import static org.prachakhom.issue.lifecycle.IssueState.IN_PROGRESS;
import static org.prachakhom.issue.lifecycle.IssueState.RETURNED;

import java.util.Set;
import org.prachakhom.issue.lifecycle.IssueState;

/** From which states a person's commands may act, and the rule that says so. What judges a claim or publishes answers otherwise. */
enum Move {
    CORRECT(IssueRule.ONLY_AN_ISSUE_THAT_NO_AGENCY_HOLDS_IS_CORRECTED, FILED, RETURNED),
    TRIAGE(IssueRule.ONLY_AN_ISSUE_BEFORE_ITS_CLAIM_IS_TRIAGED, FILED, RETURNED, ASSIGNED, IN_PROGRESS),
    ASSIGN(IssueRule.ONLY_AN_ISSUE_BEFORE_ITS_CLAIM_IS_ASSIGNED, FILED, RETURNED, ASSIGNED, IN_PROGRESS),
    START(IssueRule.ONLY_AN_ASSIGNED_ISSUE_IS_STARTED, ASSIGNED),
    REPORT_PROGRESS(IssueRule.ONLY_AN_ISSUE_AT_WORK_IS_REPORTED_ON, ASSIGNED, IN_PROGRESS),
    CLAIM(IssueRule.ONLY_A_STARTED_ISSUE_IS_CLAIMED, IN_PROGRESS),
    TRANSFER(IssueRule.ONLY_AN_ISSUE_THAT_AN_AGENCY_HOLDS_IS_TRANSFERRED, ASSIGNED, IN_PROGRESS),
    RETURN(IssueRule.ONLY_AN_ISSUE_THAT_AN_AGENCY_HOLDS_IS_RETURNED, ASSIGNED, IN_PROGRESS),
    TAKE_BACK(IssueRule.ONLY_AN_OPEN_ISSUE_IS_TAKEN_BACK_TO_THE_DESK, FILED, RETURNED, ASSIGNED, IN_PROGRESS, CLAIMED),
    DECLINE(IssueRule.ONLY_AN_ISSUE_THAT_NO_AGENCY_HOLDS_IS_DECLINED, FILED, RETURNED),
    WITHDRAW(IssueRule.ONLY_AN_OPEN_ISSUE_WITHOUT_A_CLAIM_IS_WITHDRAWN, FILED, RETURNED, ASSIGNED, IN_PROGRESS);

    private final IssueRule rule;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives an immutable set
    private final Set<IssueState> from;

    Move(IssueRule rule, IssueState... from) {
        this.rule = rule;
        this.from = Set.of(from);
    }

    /** Refuses with the move's rule in any other state. */
    void startsFrom(IssueState state) {
        rule.holds(from.contains(state));
    }
}
