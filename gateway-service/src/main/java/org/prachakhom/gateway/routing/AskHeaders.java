package org.prachakhom.gateway.routing;

import java.util.List;
import org.prachakhom.gateway.headers.TraceFilter;
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

    @Override
    public HttpHeaders apply(HttpHeaders asked, ServerRequest request) {
        HttpHeaders passed = new HttpHeaders();
        for (String name : PASSED_ON) {
            List<String> values = asked.get(name);
            if (values != null) {
                passed.put(name, values);
            }
        }
        passed.set(TraceFilter.TRACE_PARENT, TraceFilter.traceParent(request.servletRequest()));
        return passed;
    }
}
