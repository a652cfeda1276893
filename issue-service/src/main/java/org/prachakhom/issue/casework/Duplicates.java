package org.prachakhom.issue.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.DuplicateAccepted;
import org.prachakhom.events.issue.DuplicateReleased;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.MergeRefused;
import org.prachakhom.issue.casework.MergeCommand.AcceptDuplicate;
import org.prachakhom.issue.casework.MergeCommand.MergeIssue;
import org.prachakhom.issue.casework.MergeCommand.ReleaseDuplicate;
import org.prachakhom.issue.casework.MergeCommand.UnmergeIssue;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.Move;
import org.prachakhom.issue.standing.AgencyClock;

/**
 * Two reports of one matter become one (rule 13). The issue that stays decides first and takes the other; that one then
 * follows it, or refuses and is released. What holds duplicates never follows another, so there are no chains and no
 * circles, whoever acts at the same time.
 */
final class Duplicates {

    private Duplicates() {}

    static void accept(Standing issue, AcceptDuplicate c) {
        IssueRule.AN_ISSUE_IS_NO_DUPLICATE_OF_ITSELF.holds(!c.duplicate().equals(c.issueId()), "/duplicate");
        if (issue.merging.holds(c.duplicate())) {
            return;
        }
        Move.TAKE_DUPLICATES.startsFrom(issue.state());
        apply(new DuplicateAccepted(c.issueId(), c.duplicate(), c.number(), c.community(), c.by(), c.at()));
    }

    static void release(Standing issue, ReleaseDuplicate c) {
        if (!issue.merging.holds(c.duplicate())) {
            // a repeated reaction; the secretary is told
            IssueRule.ONLY_A_DUPLICATE_OF_THIS_ISSUE_IS_RELEASED.holds(c.rule() != null, "/duplicate");
            return;
        }
        boolean published = issue.state() == IssueState.PUBLISHED;
        IssueRule.AFTER_PUBLICATION_NOTHING_IS_UNMERGED.holds(c.rule() != null || !published);
        apply(new DuplicateReleased(c.issueId(), c.duplicate(), c.rule(), c.by(), c.at()));
    }

    static void merge(Standing issue, MergeIssue c) {
        if (c.into().equals(issue.merging.into())) {
            return;
        }
        IssueRule refusal = refusal(issue);
        if (refusal == null) {
            apply(new IssueMerged(c.issueId(), c.into(), c.by(), c.at()));
        } else {
            apply(new MergeRefused(c.issueId(), c.into(), refusal.code(), c.by(), c.at()));
        }
    }

    static void unmerge(Standing issue, UnmergeIssue c) {
        if (!c.from().equals(issue.merging.into())) {
            return;
        }
        boolean waits = issue.before == IssueState.DEFERRED;
        AgencyClock clock = issue.clock;
        Instant due = issue.agency() == null || clock == null
                ? null
                : issue.due(waits ? clock : clock.resume(c.at()), c.terms());
        apply(new IssueUnmerged(c.issueId(), c.from(), issue.before.name(), due, c.by(), c.at()));
    }

    private static @Nullable IssueRule refusal(Standing issue) {
        if (!Move.MERGE.isOpenFrom(issue.state())) {
            return Move.MERGE.rule();
        }
        return issue.merging.duplicates().isEmpty() ? null : IssueRule.AN_ISSUE_WITH_DUPLICATES_IS_NOT_MERGED;
    }
}
