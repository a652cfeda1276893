package badhouse.issue.right;

import badhouse.issue.left.KnowsRight;

/** One half of a cycle. */
public interface KnowsLeft {
    /** The other half. */
    KnowsRight left();
}
