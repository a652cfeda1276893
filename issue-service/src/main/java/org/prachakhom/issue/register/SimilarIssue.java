package org.prachakhom.issue.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** An issue that may be the same matter as one about to be filed: what the filer may do instead, and why it is shown. */
public record SimilarIssue(@JsonUnwrapped IssueView issue, Offer offer, List<Reason> reasons) {

    public SimilarIssue {
        reasons = List.copyOf(reasons);
    }

    /** What the filer may do instead of filing anew; they decide (rule 12). */
    public enum Offer {
        /** It is open: theirs would be a duplicate. */
        DUPLICATE,
        /** It is decided, and still time to ask for its reopening (rule 11). */
        REOPENING,
        /** It was solved before that: theirs is a new issue that names it. */
        RECURRENCE
    }

    /** In what it is alike. */
    public enum Reason {
        /** Of the same category and less than 100 m away. */
        NEAR,
        /** At the same landmark. */
        SAME_PLACE,
        /** In what it says. */
        SIMILAR_TEXT
    }
}
