package org.prachakhom.drill.journal;

/**
 * A place that disagrees with the journal.
 *
 * @param mark of the effect concerned
 */
public record Finding(Kind kind, Place place, String mark) {
    /** What is wrong. */
    public enum Kind {
        /** Answered with success, and not there. */
        LOST,
        /** There more than once. */
        DOUBLED,
        /** There, though no request is known to have had this effect. */
        STRAY
    }

    @Override
    public String toString() {
        return kind + " at " + place.name() + ": " + place.what() + " " + mark;
    }
}
