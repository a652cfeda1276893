package org.prachakhom.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.prachakhom.gateway.GatewayProperties;
import org.prachakhom.gateway.failure.Problem;
import org.prachakhom.gateway.failure.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers so many requests at once; more are told to come again soon, before they fill the memory. One address has half of
 * them at most, so that nobody who sends requests by halves shuts everybody else out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 35)
final class RequestsAtOnceFilter extends OncePerRequestFilter {
    private final int most;
    private final ProblemWriter problems;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private int all;

    RequestsAtOnceFilter(GatewayProperties properties, ProblemWriter problems) {
        this.most = properties.limits().atOnce();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        if (!begin(address)) {
            problems.write(request, response, Problem.SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            end(address);
        }
    }

    private synchronized boolean begin(String address) {
        if (all >= most || byAddress.getOrDefault(address, 0) >= most / 2) {
            return false;
        }
        all++;
        byAddress.merge(address, 1, Integer::sum);
        return true;
    }

    private synchronized void end(String address) {
        all--;
        byAddress.computeIfPresent(address, (_, requests) -> requests == 1 ? null : requests - 1);
    }
}
