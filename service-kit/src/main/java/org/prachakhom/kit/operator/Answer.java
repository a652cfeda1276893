package org.prachakhom.kit.operator;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/** What an operator is told: what was done, or in one sentence under {@code error} why nothing was. */
final class Answer {

    private Answer() {}

    static WebEndpointResponse<Map<String, Object>> done(Map<String, Object> what) {
        return new WebEndpointResponse<>(new TreeMap<>(what));
    }

    /** 400: the request cannot be understood. */
    static WebEndpointResponse<Map<String, Object>> malformed(String why) {
        return new WebEndpointResponse<>(Map.of("error", why), WebEndpointResponse.STATUS_BAD_REQUEST);
    }

    /** 404: there is nothing of that name. */
    static WebEndpointResponse<Map<String, Object>> unknown(String why) {
        return new WebEndpointResponse<>(Map.of("error", why), WebEndpointResponse.STATUS_NOT_FOUND);
    }

    /** 409: not here, or not at all. */
    static WebEndpointResponse<Map<String, Object>> refused(String why) {
        return new WebEndpointResponse<>(Map.of("error", why), 409);
    }
}
