package org.prachakhom.gateway.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page of this gateway to go on to; never another site's. */
final class LocalPath {
    /** Where signing in leads: to the first page of the person's work. */
    static final String HOME = "/home";

    /** One stroke first: two, or a stroke and a backslash, would be another host to a browser. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,1999}");

    private LocalPath() {}

    /** The path as asked when it is local, else {@link #HOME}. */
    static String of(@Nullable String asked) {
        return asked != null && LOCAL.matcher(asked).matches() ? asked : HOME;
    }
}
