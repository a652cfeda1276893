package org.prachakhom.kit.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.command.CommandReceipt;
import org.prachakhom.kit.command.StoredAnswer;
import org.prachakhom.kit.processing.PositionToken;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.Versioned;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * The answer to a command: the same whether it was just stored or is a repeat's, which is made from the stored record.
 */
final class Answers {
    private final String service;

    /** {@code service} is the name of the own log in position tokens. */
    Answers(String service) {
        this.service = service;
    }

    ResponseEntity<Accepted> created(URI location, String id, CommandReceipt receipt) {
        return answer(HttpStatus.CREATED, location, accepted(id, receipt));
    }

    ResponseEntity<Accepted> changed(HttpServletRequest request, CommandReceipt receipt) {
        return answer(HttpStatus.OK, null, accepted(id(request, receipt.stream()), receipt));
    }

    /** The answer that the first request of this key was given. */
    ResponseEntity<Accepted> repeated(HttpServletRequest request, StoredAnswer stored) {
        String upTo = upTo(stored.stream(), stored.lastEvent(), stored.position());
        String location = stored.location();
        if (location == null) {
            return answer(HttpStatus.OK, null, new Accepted(id(request, stored.stream()), stored.version(), upTo));
        }
        String id = UriUtils.decode(location.substring(location.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
        return answer(HttpStatus.CREATED, URI.create(location), new Accepted(id, stored.version(), upTo));
    }

    /** What became of one of a request's commands. */
    Accepted ofPart(String id, CommandReceipt receipt) {
        return accepted(id, receipt);
    }

    /** What had become of it when it was sent first. */
    Accepted ofPart(String id, StoredAnswer stored) {
        return new Accepted(id, stored.version(), upTo(stored.stream(), stored.lastEvent(), stored.position()));
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

    /** The first variable of the path, by which the caller knows the thing: its code, where it is named by one. */
    private static String id(HttpServletRequest request, String stream) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map && !map.isEmpty()
                ? String.valueOf(map.values().iterator().next())
                : stream;
    }
}
