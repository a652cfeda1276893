package org.prachakhom.stack.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request of a run.
 *
 * @param method as sent, which need not be the operation's own
 * @param target path and query, encoded
 * @param role whose token it bears; null for none
 * @param body its bytes, a character each (ISO 8859-1)
 * @param trace its trace id, by which its events would be found
 */
record FuzzRequest(
        int number,
        ApiOperation operation,
        String method,
        String target,
        @Nullable String role,
        List<Header> headers,
        String body,
        String trace) {

    /** One line of its head. */
    record Header(String name, String value) {}

    HttpRequest to(String door, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(door + target))
                .timeout(Duration.ofSeconds(30))
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes()));
        headers.forEach(header -> request.header(header.name(), header.value()));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A body of these bytes. */
    static String body(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Whether it asks to wait for a change, which may be one that another service made. */
    boolean waits() {
        return target.contains("atLeast=");
    }

    /** The path without its query. */
    String path() {
        return target.split("\\?", 2)[0];
    }

    @Override
    public String toString() {
        String said = new String(bytes(), StandardCharsets.UTF_8);
        return "request %d: %s %s as %s, %s %s"
                .formatted(number, method, target, role, headers, said.substring(0, Math.min(400, said.length())))
                .replaceAll("\\p{Cntrl}", "·");
    }
}
