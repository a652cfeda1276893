package org.prachakhom.notification.publication;

/** Where an issue stands on its way to publication. */
public enum PublicationStatus {
    /** Not decided yet, or open again: text may be cleared, nothing can be published. */
    UNDECIDED,
    /** Decided, and no readable text is cleared. */
    WAITS_FOR_TEXT,
    /** Decided, and the newest text is cleared, also after another one was published; nobody asked for it yet. */
    WAITS_FOR_REQUEST,
    /** Asked for; the issue has not answered yet. */
    REQUESTED,
    /** Public, in the newest text that is cleared. */
    PUBLISHED,
    /** Public no more, and nothing was cleared or asked for since. */
    TAKEN_BACK,
    /** The issue refused the newest request. */
    REFUSED
}
