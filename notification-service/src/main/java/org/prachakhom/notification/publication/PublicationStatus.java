package org.prachakhom.notification.publication;

/** Where an issue stands on its way to publication. */
public enum PublicationStatus {
    /** Not decided yet: text may be cleared, nothing can be published. */
    UNDECIDED,
    /** Decided, and no readable text is cleared. */
    WAITS_FOR_TEXT,
    /** Decided and cleared; nobody asked for publication yet. */
    WAITS_FOR_REQUEST,
    /** Asked for; the issue has not answered yet. */
    REQUESTED,
    /** Public. */
    PUBLISHED,
    /** The issue refused the newest request. */
    REFUSED
}
