package org.prachakhom.gateway.pages.client;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceArgumentResolver;

/** Puts a {@link Sending} into the headers that the services know. */
final class SendingHeaders implements HttpServiceArgumentResolver {

    @Override
    public boolean resolve(@Nullable Object argument, MethodParameter parameter, HttpRequestValues.Builder request) {
        if (!(argument instanceof Sending sending)) {
            return false;
        }
        request.addHeader("Idempotency-Key", sending.key());
        if (sending.version() != null) {
            request.addHeader(HttpHeaders.IF_MATCH, '"' + sending.version() + '"');
        }
        return true;
    }
}
