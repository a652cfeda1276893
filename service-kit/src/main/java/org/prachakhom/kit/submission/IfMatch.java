package org.prachakhom.kit.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.problem.Fault;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.springframework.http.HttpHeaders;

/** Reads the version that a request wants to change: one strong entity tag, as the answers give it. */
final class IfMatch {
    private static final Pattern ONE_TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e]*)\"\\s*");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");

    private IfMatch() {}

    /** The version, or null when the request names none and need not. */
    static @Nullable Long version(HttpServletRequest request, boolean required) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            if (required) {
                throw new RequestRefused(
                        ProblemCode.PRECONDITION_REQUIRED, Fault.of(HttpHeaders.IF_MATCH, "fault.if-match"));
            }
            return null;
        }
        Matcher tag = ONE_TAG.matcher(header);
        if (!tag.matches()) {
            throw new RequestRefused(ProblemCode.IF_MATCH_MALFORMED, Fault.of(HttpHeaders.IF_MATCH, "fault.if-match"));
        }
        boolean weak = tag.group(1) != null;
        if (weak || !VERSION.matcher(tag.group(2)).matches()) {
            throw RequestRefused.stale(null); // well-formed, yet no tag of ours: it matches nothing (RFC 9110, 13.1.1)
        }
        return Long.valueOf(tag.group(2));
    }
}
