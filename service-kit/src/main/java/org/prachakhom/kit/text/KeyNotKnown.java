package org.prachakhom.kit.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key of a sealed text has not arrived at this service. */
public final class KeyNotKnown extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern MESSAGE = Pattern.compile("Key ([0-9a-f-]{36}) is not known here");

    /** {@code kid} is the id of the missing key. */
    public KeyNotKnown(String kid) {
        super("Key " + kid + " is not known here");
    }

    /** The missing key's id in the message of such a failure, which is all that is left of one that was stored. */
    public static Optional<String> kid(@Nullable String message) {
        Matcher matcher = MESSAGE.matcher(message == null ? "" : message);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
