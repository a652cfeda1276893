package org.prachakhom.drill.town;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** An answer of the API. */
public record Answer(int status, String contentType, String etag, boolean saysWhen, String text) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("ETag").orElse(""),
                response.headers().firstValue("Retry-After").isPresent(),
                response.body());
    }

    /** The body; a missing node when it is no JSON. */
    public JsonNode body() {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** The id of what a command changed. */
    public String id() {
        return body().path("id").asString("");
    }

    /** The version of what a command changed, after it. */
    public String version() {
        return etag.replace("\"", "");
    }

    /**
     * What is wrong with a fault's answer: each is a problem document that names its trace, and none is 500, which says
     * that nobody foresaw it.
     */
    public Optional<String> complaint() {
        if (status < 500) {
            return Optional.empty();
        }
        if (!contentType.startsWith("application/problem+json")) {
            return Optional.of(status + " is no problem document but " + contentType + ": " + text);
        }
        if (!body().path("traceId").asString("").matches("[0-9a-f]{32}")) {
            return Optional.of(status + " names no trace: " + text);
        }
        if (status == 500) {
            return Optional.of("500, which nobody foresaw: " + text);
        }
        if (!saysWhen) {
            return Optional.of(status + " does not say when to come again: " + text);
        }
        return Optional.empty();
    }
}
