package org.prachakhom.drill.journal;

import java.util.Locale;

/** What came of a request, as far as its sender can tell. */
public enum Outcome {
    /** Answered with success: it must have had its effect, once. */
    OK,
    /** Refused: it must not have had any. */
    FAIL,
    /** No answer, or a fault: it may have had its effect, once, or not. */
    UNKNOWN;

    /** What an answer with this status says; 0 is no answer. */
    public static Outcome of(int status) {
        if (status == 0) {
            return UNKNOWN;
        }
        if (status < 300) {
            return OK;
        }
        return status >= 500 || status == 429 ? UNKNOWN : FAIL;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
