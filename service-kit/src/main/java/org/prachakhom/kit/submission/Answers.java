package org.prachakhom.kit.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.command.CommandReceipt;
import org.prachakhom.kit.command.StoredAnswer;
import org.prachakhom.kit.processing.PositionToken;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.RequestWithBody;
import org.prachakhom.kit.web.Versioned;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answer to a command: the same whether it was just stored or is a repeat's, which is made from the stored record and
 * the request, equal to the first by its hash.
 */
final class Answers {
    /** UUIDs of this version are derived from a code, by which the thing is then named in paths. */
    private static final int DERIVED = 5;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String service;

    /** {@code service} is the name of the own log in position tokens. */
    Answers(String service) {
        this.service = service;
    }

    ResponseEntity<Accepted> created(URI location, String id, CommandReceipt receipt) {
        return answer(HttpStatus.CREATED, location, accepted(id, receipt));
    }

    ResponseEntity<Accepted> changed(HttpServletRequest request, CommandReceipt receipt) {
        String named = nameInPath(request);
        String id = named == null ? receipt.stream() : named;
        return answer(HttpStatus.OK, null, accepted(id, receipt));
    }

    /** The answer that the first request of this key was given. */
    ResponseEntity<Accepted> repeated(HttpServletRequest request, StoredAnswer stored) {
        String named = nameInPath(request);
        String id = named == null ? nameInBody(request, stored.stream()) : named;
        String upTo = upTo(stored.stream(), stored.lastEvent(), stored.position());
        Accepted body = new Accepted(id, stored.version(), upTo);
        boolean created = stored.status() == HttpStatus.CREATED.value();
        return created
                ? answer(HttpStatus.CREATED, location(collection(request, named), id), body)
                : answer(HttpStatus.OK, null, body);
    }

    /** Where the aggregate is found: {@code path}, with or without a slash at its end, followed by the id. */
    static URI location(String path, String id) {
        String folder = path.endsWith("/") ? path : path + "/";
        return URI.create(folder + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8));
    }

    private static ResponseEntity<Accepted> answer(HttpStatus status, @Nullable URI location, Accepted body) {
        ResponseEntity.BodyBuilder builder = ResponseEntity.status(status).eTag(Versioned.tag(body.version()));
        if (location != null) {
            builder.location(location);
        }
        return builder.body(body);
    }

    private Accepted accepted(String id, CommandReceipt receipt) {
        return new Accepted(id, receipt.version(), upTo(receipt.stream(), receipt.lastEvent(), receipt.position()));
    }

    private String upTo(String stream, String lastEvent, long position) {
        return PositionToken.of(service, stream, lastEvent, position).text();
    }

    /** The path before the thing's own segment, or all of it when the request names no thing yet. */
    private static String collection(HttpServletRequest request, @Nullable String named) {
        String path = request.getRequestURI();
        int segment = named == null ? -1 : path.indexOf("/" + named);
        return segment < 0 ? path : path.substring(0, segment);
    }

    /** The first variable of the path: what the request is about; null when it starts something new. */
    private static @Nullable String nameInPath(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map && !map.isEmpty()
                ? String.valueOf(map.values().iterator().next())
                : null;
    }

    private static String nameInBody(HttpServletRequest request, String stream) {
        if (UUID.fromString(stream).version() != DERIVED) {
            return stream;
        }
        return JSON.readTree(RequestWithBody.bodyOf(request)).path("code").asString(stream);
    }
}
