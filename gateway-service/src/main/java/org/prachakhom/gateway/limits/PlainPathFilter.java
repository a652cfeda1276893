package org.prachakhom.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.prachakhom.gateway.failure.Problem;
import org.prachakhom.gateway.failure.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a path that a service could read differently than the route did. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class PlainPathFilter extends OncePerRequestFilter {
    /** The one path with a dot that has a meaning (RFC 8615). */
    private static final String WELL_KNOWN = "/.well-known";

    private final ProblemWriter problems;

    PlainPathFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPlain(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, Problem.MALFORMED_REQUEST);
        }
    }

    private static boolean isPlain(String asked) {
        String path = asked.startsWith(WELL_KNOWN) ? asked.substring(WELL_KNOWN.length()) : asked;
        String lower = path.indexOf('%') < 0 ? path : path.toLowerCase(Locale.ROOT);
        return !path.contains("//")
                && !path.contains("/.")
                && path.indexOf(';') < 0
                && !lower.contains("%2e")
                && !lower.contains("%2f")
                && !lower.contains("%5c")
                && !lower.contains("%00");
    }
}
