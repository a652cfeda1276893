package org.prachakhom.gateway.failure;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What the gateway itself may answer when it does not pass a request on. */
public enum Problem implements Refusal {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /** A change in a session without the token against forged requests. */
    FORM_IS_OLD(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
    /** The connection broke off: whether the service acted is not known. */
    SERVICE_BROKE_OFF(HttpStatus.BAD_GATEWAY),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    SERVICE_TOO_SLOW(HttpStatus.GATEWAY_TIMEOUT);

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the same request may succeed soon. */
    static boolean passes(HttpStatus status) {
        return status == HttpStatus.BAD_GATEWAY
                || status == HttpStatus.SERVICE_UNAVAILABLE
                || status == HttpStatus.GATEWAY_TIMEOUT;
    }

    /**
     * The problem of a status that something else gave; what is unknown here is malformed (4xx, or a version or an encoding
     * that nobody here speaks) or our own fault.
     */
    static Problem ofStatus(int status) {
        if (status == 501 || status == 505) {
            return MALFORMED_REQUEST;
        }
        return Arrays.stream(values())
                .filter(problem -> problem.status.value() == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR);
    }
}
