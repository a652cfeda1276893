package org.prachakhom.gateway.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The database that holds the sessions is away: 503 for those who have one. A request with a token, or for what is
 * public, never asks it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 45)
final class StoreAwayFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(StoreAwayFilter.class);

    private final ProblemWriter problems;

    StoreAwayFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException | CannotCreateTransactionException e) {
            LOG.warn("Sessions cannot be read or written now: {}", e.toString());
            problems.write(request, response, Problem.SERVICE_UNAVAILABLE);
        }
    }
}
