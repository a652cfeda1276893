package org.prachakhom.gateway.routing;

import java.util.List;
import org.prachakhom.gateway.headers.TraceFilter;
import org.prachakhom.gateway.signin.Callers;
import org.prachakhom.gateway.tokens.TokenRelay;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Which headers of a caller reach a service: those that the API knows, and nothing that a caller says about itself.
 * Who somebody is stands in the token alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AskHeaders implements RequestHttpHeadersFilter {
    private static final List<String> PASSED_ON = List.of(
            "Accept",
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "Last-Event-ID",
            "Prefer",
            "Range",
            "User-Agent",
            "tracestate");

    private final Callers callers;
    private final TokenRelay tokens;

    AskHeaders(Callers callers, TokenRelay tokens) {
        this.callers = callers;
        this.tokens = tokens;
    }

    /** The token is the caller's own; a browser's, which has a session instead, is made here. */
    @Override
    public HttpHeaders apply(HttpHeaders asked, ServerRequest request) {
        HttpHeaders passed = new HttpHeaders();
        for (String name : PASSED_ON) {
            List<String> values = asked.get(name);
            if (values != null) {
                passed.put(name, values);
            }
        }
        callers.inSession(request.servletRequest()).ifPresent(person -> passed.setBearerAuth(tokens.tokenOf(person)));
        passed.set(TraceFilter.TRACE_PARENT, TraceFilter.traceParent(request.servletRequest()));
        return passed;
    }
}
