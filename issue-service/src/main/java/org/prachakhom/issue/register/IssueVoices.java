package org.prachakhom.issue.register;

import org.prachakhom.events.issue.CommentAdded;
import org.prachakhom.events.issue.ContributorAdded;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.events.issue.SatisfactionRated;
import org.prachakhom.issue.lifecycle.IssueTable;

/** Writes into the list what others add to an issue: who helps, comments, ratings, and times that ran out. */
record IssueVoices(IssueTable rows) {

    void helped(ContributorAdded e, long version) {
        rows.change(
                e.issueId(),
                version,
                "contributors = array_append(array_remove(contributors, ?), ?),"
                        + " involved = array_append(array_remove(involved, ?), ?)",
                e.agency(),
                e.agency(),
                e.agency(),
                e.agency());
    }

    /** Internal ones are not counted: a leader sees the number, and must not learn of them. */
    void commented(CommentAdded e, long version) {
        if (e.internal()) {
            rows.pass(e.issueId(), version);
        } else {
            rows.change(e.issueId(), version, "comments = comments + 1");
        }
    }

    /** The latest of each community counts. */
    void rated(SatisfactionRated e, long version) {
        rows.change(
                e.issueId(),
                version,
                "ratings = ratings || jsonb_build_object(cast(? as text), cast(? as integer))",
                e.community(),
                e.score());
    }

    void escalated(IssueEscalated e, long version) {
        String level = e.level().name();
        rows.change(e.issueId(), version, "escalations = array_append(array_remove(escalations, ?), ?)", level, level);
    }
}
