package org.prachakhom.committee.workplan;

/** What a case waits for. */
enum CaseStatus {
    /** The agency works; nothing is claimed yet. */
    NOTHING_CLAIMED,
    /** A claim waits for its visit. */
    TO_VISIT,
    /** Visited; the verdict is missing. */
    TO_DECIDE,
    /** The latest claim has its verdict. */
    JUDGED,
    /** The issue was closed without a verdict; nothing is left to check. */
    ENDED
}
