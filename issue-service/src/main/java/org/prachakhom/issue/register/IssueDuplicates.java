package org.prachakhom.issue.register;

import org.prachakhom.events.issue.DuplicateAccepted;
import org.prachakhom.events.issue.DuplicateReleased;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.IssueTable;

/** Writes into the list which issues are reports of the same matter (rule 13). */
record IssueDuplicates(IssueTable rows) {

    void accepted(DuplicateAccepted e, long version) {
        rows.change(
                e.issueId(),
                version,
                "duplicates = array_append(array_remove(duplicates, ?), ?)",
                e.duplicate(),
                e.duplicate());
    }

    void released(DuplicateReleased e, long version) {
        rows.change(e.issueId(), version, "duplicates = array_remove(duplicates, ?)", e.duplicate());
    }

    void merged(IssueMerged e, long version) {
        rows.change(e.issueId(), version, "state = ?, merged_into = ?", IssueState.MERGED.name(), e.into());
    }

    void unmerged(IssueUnmerged e, long version) {
        rows.change(e.issueId(), version, "state = ?, merged_into = null, due = ?", e.state(), e.due());
    }
}
