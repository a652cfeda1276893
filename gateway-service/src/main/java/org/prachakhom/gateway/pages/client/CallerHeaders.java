package org.prachakhom.gateway.pages.client;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.prachakhom.gateway.failure.Problem;
import org.prachakhom.gateway.headers.TraceFilter;
import org.prachakhom.gateway.pages.client.ServiceProblem.Document;
import org.prachakhom.gateway.routing.UpstreamFailure;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Asks a service in the name, the language and the trace of who reads the page. */
final class CallerHeaders implements ClientHttpRequestInterceptor {
    private final CallerToken token;

    CallerHeaders(CallerToken token) {
        this.token = token;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        HttpHeaders headers = request.getHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, LocaleContextHolder.getLocale().getLanguage());
        headers.set(TraceFilter.TRACE_PARENT, TraceFilter.traceParent(pageRequest()));
        String bearer = token.ofReader();
        if (bearer != null) {
            headers.setBearerAuth(bearer);
        }
        try {
            return execution.execute(request, body);
        } catch (IOException failure) {
            Problem problem = UpstreamFailure.of(failure);
            throw new ServiceProblem(new Document(
                    "/problems/" + problem.code(), null, problem.status().value(), null, null, null));
        }
    }

    private static HttpServletRequest pageRequest() {
        ServletRequestAttributes attributes =
                (ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes());
        return attributes.getRequest();
    }
}
