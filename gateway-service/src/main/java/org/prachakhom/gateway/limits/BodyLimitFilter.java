package org.prachakhom.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.prachakhom.gateway.GatewayProperties;
import org.prachakhom.gateway.failure.Problem;
import org.prachakhom.gateway.failure.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that says itself that it is too large, before a byte of it is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
final class BodyLimitFilter extends OncePerRequestFilter {
    private final GatewayProperties properties;
    private final ProblemWriter problems;

    BodyLimitFilter(GatewayProperties properties, ProblemWriter problems) {
        this.properties = properties;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most(request)) {
            problems.write(request, response, Problem.BODY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A form of a page may bear photos, which are kept in files while they come in; no door of the API takes such a body. */
    private long most(HttpServletRequest request) {
        String type = request.getContentType();
        boolean form = type != null && type.startsWith("multipart/form-data");
        return form && !request.getRequestURI().startsWith("/api/")
                ? properties.maxFormWithPictures().toBytes()
                : properties.most(type);
    }
}
