package org.prachakhom.stack.demo;

/** How far an issue of the demonstration gets in its month. */
enum Fate {
    /** Raised, and waits for triage. */
    FILED,
    /** An agency holds it and has done nothing. */
    ASSIGNED,
    /** The agency works, within its time. */
    IN_PROGRESS,
    /** The agency works, and its time runs out. */
    OVERDUE,
    /** The agency says it is done; nobody has been there. */
    CLAIMED,
    /** Checked on site, not public. */
    VERIFIED,
    /** Checked on site and public. */
    PUBLISHED,
    /** Not fixed at the first visit, claimed again, fixed, public. */
    REFUTED,
    /** Partly fixed at the first visit, claimed again, fixed. */
    PARTLY,
    /** Not to be found at the first visit: back to the secretary. */
    NOT_FOUND;

    boolean assigned() {
        return this != FILED;
    }

    boolean started() {
        return assigned() && this != ASSIGNED;
    }

    boolean claimed() {
        return started() && this != IN_PROGRESS && this != OVERDUE;
    }

    boolean visited() {
        return claimed() && this != CLAIMED;
    }

    boolean claimedAgain() {
        return this == REFUTED || this == PARTLY;
    }

    boolean published() {
        return this == PUBLISHED || this == REFUTED;
    }

    /** The verdict on the first claim. */
    String firstVerdict() {
        return switch (this) {
            case REFUTED -> "NOT_FIXED";
            case PARTLY -> "PARTLY_FIXED";
            case NOT_FOUND -> "NOT_FOUND";
            default -> "FIXED";
        };
    }
}
