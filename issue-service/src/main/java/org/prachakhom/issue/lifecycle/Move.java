package org.prachakhom.issue.lifecycle;

import static org.prachakhom.issue.lifecycle.IssueState.ASSIGNED;
import static org.prachakhom.issue.lifecycle.IssueState.CLAIMED;
import static org.prachakhom.issue.lifecycle.IssueState.DECLINED;
import static org.prachakhom.issue.lifecycle.IssueState.DEFERRED;
import static org.prachakhom.issue.lifecycle.IssueState.FILED;
import static org.prachakhom.issue.lifecycle.IssueState.IN_PROGRESS;
import static org.prachakhom.issue.lifecycle.IssueState.PUBLISHED;
import static org.prachakhom.issue.lifecycle.IssueState.RETURNED;
import static org.prachakhom.issue.lifecycle.IssueState.VERIFIED;

import java.util.Set;

/** From which states a person's commands may act, and the rule that says so. What judges a claim or publishes answers otherwise. */
public enum Move {
    CORRECT(IssueRule.ONLY_AN_ISSUE_THAT_NO_AGENCY_HOLDS_IS_CORRECTED, FILED, RETURNED),
    TRIAGE(IssueRule.ONLY_AN_ISSUE_BEFORE_ITS_CLAIM_IS_TRIAGED, FILED, RETURNED, ASSIGNED, IN_PROGRESS),
    ASSIGN(IssueRule.ONLY_AN_ISSUE_BEFORE_ITS_CLAIM_IS_ASSIGNED, FILED, RETURNED, ASSIGNED, IN_PROGRESS, DEFERRED),
    START(IssueRule.ONLY_AN_ASSIGNED_ISSUE_IS_STARTED, ASSIGNED),
    REPORT_PROGRESS(IssueRule.ONLY_AN_ISSUE_AT_WORK_IS_REPORTED_ON, ASSIGNED, IN_PROGRESS, DEFERRED),
    CLAIM(IssueRule.ONLY_A_STARTED_ISSUE_IS_CLAIMED, IN_PROGRESS),
    TRANSFER(IssueRule.ONLY_AN_ISSUE_THAT_AN_AGENCY_HOLDS_IS_TRANSFERRED, ASSIGNED, IN_PROGRESS),
    RETURN(IssueRule.ONLY_AN_ISSUE_THAT_AN_AGENCY_HOLDS_IS_RETURNED, ASSIGNED, IN_PROGRESS),
    TAKE_BACK(
            IssueRule.ONLY_AN_OPEN_ISSUE_IS_TAKEN_BACK_TO_THE_DESK,
            FILED,
            RETURNED,
            ASSIGNED,
            IN_PROGRESS,
            DEFERRED,
            CLAIMED),
    DECLINE(IssueRule.ONLY_AN_ISSUE_THAT_NO_AGENCY_HOLDS_IS_DECLINED, FILED, RETURNED),
    WITHDRAW(
            IssueRule.ONLY_AN_OPEN_ISSUE_WITHOUT_A_CLAIM_IS_WITHDRAWN,
            FILED,
            RETURNED,
            ASSIGNED,
            IN_PROGRESS,
            DEFERRED),
    DEFER(IssueRule.ONLY_AN_ISSUE_THAT_AN_AGENCY_HOLDS_IS_DEFERRED, ASSIGNED, IN_PROGRESS),
    RESUME(IssueRule.ONLY_A_DEFERRED_ISSUE_IS_RESUMED, DEFERRED),
    PASS_ON(IssueRule.ONLY_PRAISE_AT_THE_DESK_IS_PASSED_ON, FILED, RETURNED),
    ANSWER(IssueRule.ONLY_A_CLAIMED_SUGGESTION_IS_ANSWERED, CLAIMED),
    TAKE_DUPLICATES(
            IssueRule.ONLY_AN_OPEN_ISSUE_TAKES_DUPLICATES, FILED, RETURNED, ASSIGNED, IN_PROGRESS, DEFERRED, CLAIMED),
    MERGE(IssueRule.ONLY_AN_OPEN_ISSUE_WITHOUT_A_CLAIM_IS_MERGED, FILED, RETURNED, ASSIGNED, IN_PROGRESS, DEFERRED),
    DISPUTE(IssueRule.ONLY_A_DECIDED_ISSUE_IS_DISPUTED, VERIFIED, DECLINED, PUBLISHED),
    RATE(IssueRule.ONLY_A_PUBLISHED_ISSUE_IS_RATED, PUBLISHED);

    private final IssueRule rule;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives an immutable set
    private final Set<IssueState> from;

    Move(IssueRule rule, IssueState... from) {
        this.rule = rule;
        this.from = Set.of(from);
    }

    /** Whether it may start from here. */
    public boolean isOpenFrom(IssueState state) {
        return from.contains(state);
    }

    /** The rule that refuses it elsewhere. */
    public IssueRule rule() {
        return rule;
    }

    /** Refuses with the move's rule in any other state. */
    public void startsFrom(IssueState state) {
        rule.holds(from.contains(state));
    }
}
