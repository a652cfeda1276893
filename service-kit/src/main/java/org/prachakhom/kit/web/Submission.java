package org.prachakhom.kit.web;

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
}
