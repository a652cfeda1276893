package org.prachakhom.kit.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its trace, before anything else can fail. */
final class TraceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TraceContext trace = TraceContext.continuing(request.getHeader("traceparent"));
        request.setAttribute(TraceContext.class.getName(), trace);
        response.setHeader("traceresponse", trace.traceParent());
        try (TraceContext.Entered _ = trace.enter()) {
            chain.doFilter(request, response);
        }
    }
}
