package org.prachakhom.issue.inbox;

/** The parts of an agency's inbox. */
enum InboxLane {
    /** Assigned and not yet started. */
    FRESH,
    /** Two working days are left, or one of an urgent issue (rule 6). */
    DUE_SOON,
    /** The time ran out. */
    OVERDUE,
    /** Parked until a day. */
    DEFERRED,
    /** Held by another agency, which this one helps. */
    HELPING
}
