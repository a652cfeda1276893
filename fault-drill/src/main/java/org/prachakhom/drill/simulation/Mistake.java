package org.prachakhom.drill.simulation;

/** A fault of ours, planted to see that a schedule finds it. */
public enum Mistake {
    NONE,
    /** A consumer notes how far it is before it has done what the events ask for. */
    TOKEN_BEFORE_EFFECTS,
    /** A page of the relay may overtake another of the same stream. */
    STREAMS_OUT_OF_ORDER,
    /** A verdict settles whatever claim is open when it arrives. */
    ANY_CLAIM_IS_JUDGED,
    /** A request to publish names no decision. */
    ANY_DECISION_IS_PUBLISHED,
    /** Whatever a second look found, it lasted. */
    EVERY_FIX_LASTS
}
