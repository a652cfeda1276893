package org.prachakhom.kit.command;

import org.jspecify.annotations.Nullable;

/**
 * What a command brings along besides itself. {@code idempotencyKey} is null when the asker gave none: then no record is
 * kept and {@code requestHash} is empty. {@code status} is the HTTP status of the answer when it succeeds, kept for
 * repeats, as is {@code location}, the address of what it starts, null when it starts nothing. {@code expectedVersion} is the version that If-Match named, null when any will do. {@code traceParent} is the
 * W3C trace context of the request, null when there is none.
 */
@SuppressWarnings("ArrayRecordComponent") // a digest that lives for one request and is never compared as a record
public record CommandContext(
        String tenant,
        String subject,
        @Nullable String idempotencyKey,
        byte[] requestHash,
        int status,
        @Nullable String location,
        @Nullable Long expectedVersion,
        @Nullable String traceParent) {

    /** The context of a command that starts nothing with an address. */
    public CommandContext(
            String tenant,
            String subject,
            @Nullable String idempotencyKey,
            byte[] requestHash,
            int status,
            @Nullable Long expectedVersion,
            @Nullable String traceParent) {
        this(tenant, subject, idempotencyKey, requestHash, status, null, expectedVersion, traceParent);
    }
}
