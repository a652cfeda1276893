package org.prachakhom.kit.text;

/** The key of a sealed text has not arrived at this service. */
public final class KeyNotKnown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code kid} is the id of the missing key. */
    public KeyNotKnown(String kid) {
        super("Key " + kid + " is not known here");
    }
}
