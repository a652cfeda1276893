package org.prachakhom.issue.lifecycle;

/** Where an issue stands. What the agency claims and what the follow-up team verified are two states, never one. */
public enum IssueState {
    /** Waits for triage. */
    FILED,
    /** Came back to the secretary. */
    RETURNED,
    /** An agency holds it. */
    ASSIGNED,
    /** The agency works on it. */
    IN_PROGRESS,
    /** Parked until a day, with a reason. */
    DEFERRED,
    /** The agency says that it is done; nobody has checked. */
    CLAIMED,
    /** Checked on site. */
    VERIFIED,
    /** Praise, passed on. */
    ACKNOWLEDGED,
    /** Closed without a fix. */
    DECLINED,
    /** Follows another issue of the same matter. */
    MERGED,
    /** Its outcome is public. */
    PUBLISHED;

    /** Whether somebody still has to do something about the matter itself. */
    public boolean open() {
        return this != MERGED && !decided();
    }

    /** Whether it ended in an outcome, published or not. */
    public boolean decided() {
        return this == VERIFIED || this == ACKNOWLEDGED || this == DECLINED || this == PUBLISHED;
    }
}
