package org.prachakhom.issue.ledger;

/** How an issue came to who holds it. */
public enum Came {
    /** Raised, and so at the secretary's desk. */
    FILED,
    /** The secretary assigned it. */
    ASSIGNED,
    /** Another agency handed it on. */
    TRANSFERRED,
    /** Sent or taken back to the secretary's desk. */
    RETURNED,
    /** Opened again after its decision. */
    REOPENED,
    /** A matter of its own again, with who held it before. */
    UNMERGED
}
