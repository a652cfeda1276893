package org.prachakhom.kit.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

/**
 * One request that asks for a change: its idempotency key, its If-Match and its caller are taken from the request. An
 * argument of API methods. A repeated request never reaches the method; it gets the first one's answer.
 */
public interface Submission {

    /** Sends a command that starts the aggregate {@code id}: 201 with its Location, {@code path} followed by the id. */
    ResponseEntity<Accepted> create(String path, String id, Object command);

    /** Sends a command to an aggregate: 200 with its new version. */
    ResponseEntity<Accepted> change(Object command);

    /**
     * As {@link #create}, in the tenant named instead of the caller's own: for a role that acts across tenants, which the
     * API method must allow alone.
     */
    ResponseEntity<Accepted> createIn(String tenant, String path, String id, Object command);

    /** As {@link #change}, in the tenant named instead of the caller's own; see {@link #createIn}. */
    ResponseEntity<Accepted> changeIn(String tenant, Object command);

    /**
     * Sends the commands of a request that has many, each under a key of its own, made of the request's and the part's name:
     * some at a time side by side, the last one after all others, so that its answer tells up to where all reach. A part that
     * was sent before is not sent again and has its first answer. When one is refused, others may have been sent; the same
     * request again sends the rest.
     */
    List<Accepted> sendAll(List<Part> parts);

    /** The answer that the part of this name had when the same request was sent before, empty when it was not. */
    Optional<Accepted> earlier(String part);

    /** One of the commands of a request: its aggregate as the caller names it, and what tells it from the others. */
    record Part(String name, String id, Object command) {}
}
