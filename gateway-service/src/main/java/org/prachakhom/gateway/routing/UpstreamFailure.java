package org.prachakhom.gateway.routing;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.prachakhom.gateway.failure.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an unanswered request to a service means to the caller. */
public final class UpstreamFailure {
    private static final Logger LOG = LoggerFactory.getLogger(UpstreamFailure.class);

    private UpstreamFailure() {}

    /** Not there at all: 503; there but silent: 504; anything else on the line: 502, and its outcome is unknown. */
    public static Problem of(IOException failure) {
        LOG.warn("A service did not answer: {}", failure.toString());
        return switch (failure) {
            case ConnectTimeoutException _, ConnectionRequestTimeoutException _ -> Problem.SERVICE_UNAVAILABLE;
            case ConnectException _, NoRouteToHostException _, UnknownHostException _ -> Problem.SERVICE_UNAVAILABLE;
            case SocketTimeoutException _ -> Problem.SERVICE_TOO_SLOW;
            default -> Problem.SERVICE_BROKE_OFF;
        };
    }
}
