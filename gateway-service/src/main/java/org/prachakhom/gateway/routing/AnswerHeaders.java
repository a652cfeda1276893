package org.prachakhom.gateway.routing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** Which headers of a service's answer reach the caller. */
final class AnswerHeaders {
    /** Those of one connection only (RFC 9110, 7.6.1), and those that the gateway sets itself. */
    private static final Set<String> KEPT_BACK = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "server",
            "date",
            "x-powered-by",
            "set-cookie",
            "content-security-policy",
            "permissions-policy",
            "referrer-policy",
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy");

    private AnswerHeaders() {}

    static void copy(HttpHeaders answer, HttpHeaders to) {
        answer.forEach((name, values) -> {
            if (!KEPT_BACK.contains(name.toLowerCase(Locale.ROOT))) {
                to.put(name, values);
            }
        });
    }

    /** Takes back what was copied, when something else is answered after all. */
    static void takeBack(HttpHeaders answer, HttpServletResponse from) {
        answer.headerNames().forEach(name -> {
            if (!KEPT_BACK.contains(name.toLowerCase(Locale.ROOT))) {
                from.setHeader(name, null);
            }
        });
    }
}
