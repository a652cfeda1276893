package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of the gateway, with its body read as JSON. */
public record Reply(int status, HttpResponse<String> raw) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public JsonNode body() {
        return JSON.readTree(raw.body());
    }

    /** A text property of the body. */
    public String text(String property) {
        return body().path(property).asString("");
    }

    public String id() {
        return text("id");
    }

    /** The version that the next change has to name. */
    public String etag() {
        return raw.headers().firstValue("ETag").orElseThrow();
    }

    /** Asserts the status and shows the body when it differs. */
    public Reply is(int expected) {
        assertThat(status)
                .as("%s %s -> %s", raw.request().method(), raw.uri(), raw.body())
                .isEqualTo(expected);
        return this;
    }

    /** Asserts a problem document of this type (RFC 9457). */
    public Reply isProblem(int expected, String code) {
        is(expected);
        assertThat(raw.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(text("type")).isEqualTo("/problems/" + code);
        return this;
    }
}
