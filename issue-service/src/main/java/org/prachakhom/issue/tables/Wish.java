package org.prachakhom.issue.tables;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of a table comes to: the entry's name within the table, its aggregate as a caller knows it, what the command
 * would do to what is there, and the command, made when it is sent.
 */
public record Wish(String name, String id, Effect effect, Supplier<?> command) {

    /** What becomes of an entry. */
    public enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** What a command does that says {@code said} of what is there, null for nothing. */
    public static Effect effect(@Nullable Object there, Object said) {
        if (there == null) {
            return Effect.ADDED;
        }
        return there.equals(said) ? Effect.UNCHANGED : Effect.CHANGED;
    }
}
