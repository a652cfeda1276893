package org.prachakhom.kit.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.problem.Fault;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;

/** The idempotency key of a request, which counts within its sender only. */
record RequestKey(String tenant, String subject, String key) {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    static RequestKey of(HttpServletRequest request, Caller caller) {
        String key = request.getHeader(HEADER);
        if (key == null || key.isEmpty()) {
            throw new RequestRefused(ProblemCode.IDEMPOTENCY_KEY_MISSING, Fault.of(HEADER, "fault.idempotency-key"));
        }
        if (!VISIBLE.matcher(key).matches()) {
            throw new RequestRefused(ProblemCode.IDEMPOTENCY_KEY_MALFORMED, Fault.of(HEADER, "fault.idempotency-key"));
        }
        return new RequestKey(caller.tenant(), caller.subject(), key);
    }
}
