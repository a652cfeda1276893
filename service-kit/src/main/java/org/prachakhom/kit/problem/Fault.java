package org.prachakhom.kit.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a request is at fault, before any language: a JSON pointer into the body, or else the name of a parameter or
 * header; the key of its text, and what the text mentions in braces.
 */
public record Fault(@Nullable String pointer, @Nullable String parameter, String textKey, Map<String, ?> mentions) {

    public Fault {
        mentions = Map.copyOf(mentions);
    }

    /** A property of the body. */
    public static Fault at(String pointer, String textKey) {
        return new Fault(pointer, null, textKey, Map.of());
    }

    /** A query parameter, a path variable or a header. */
    public static Fault of(String parameter, String textKey) {
        return new Fault(null, parameter, textKey, Map.of());
    }
}
