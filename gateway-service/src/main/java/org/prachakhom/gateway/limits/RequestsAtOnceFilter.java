package org.prachakhom.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.prachakhom.gateway.GatewayProperties;
import org.prachakhom.gateway.failure.Problem;
import org.prachakhom.gateway.failure.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers so many requests at once; more are told to come again soon, before they fill the memory. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 35)
final class RequestsAtOnceFilter extends OncePerRequestFilter {
    private final Semaphore hands;
    private final ProblemWriter problems;

    RequestsAtOnceFilter(GatewayProperties properties, ProblemWriter problems) {
        this.hands = new Semaphore(properties.limits().atOnce());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hands.tryAcquire()) {
            problems.write(request, response, Problem.SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            hands.release();
        }
    }
}
