package org.prachakhom.kit.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers so many requests at once; more are told to come again, and nothing piles up. Stands behind the filter that reads
 * the body: who sends a request by halves takes nobody's place.
 */
final class RequestsAtOnceFilter extends OncePerRequestFilter {
    /** Far more than the database can serve at once, and no more than the smallest heap can hold. */
    private static final int MOST = 256;

    private final Semaphore places = new Semaphore(MOST);
    private final ProblemWriter problems;

    RequestsAtOnceFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            problems.write(ProblemCode.BUSY, request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
