package org.prachakhom.gateway.headers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request a W3C trace context: the caller's, or a new one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class TraceFilter extends OncePerRequestFilter {
    /** The header's name (W3C Trace Context). */
    public static final String TRACE_PARENT = "traceparent";

    private static final Pattern VALID = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String ATTRIBUTE = TraceFilter.class.getName();
    private static final HexFormat HEX = HexFormat.of();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (MDC.MDCCloseable _ = MDC.putCloseable("traceId", traceId(request))) {
            chain.doFilter(request, response);
        }
    }

    /** The trace context of this request, made on first use. */
    public static String traceParent(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String asked = request.getHeader(TRACE_PARENT);
        String parent =
                asked != null && VALID.matcher(asked).matches() ? asked : "00-" + hex() + hex() + "-" + hex() + "-01";
        request.setAttribute(ATTRIBUTE, parent);
        return parent;
    }

    /** The trace id alone: 32 hexadecimal digits. */
    public static String traceId(HttpServletRequest request) {
        return traceParent(request).substring(3, 35);
    }

    private static String hex() {
        return HEX.toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}
