package org.prachakhom.kit.command;

import org.jspecify.annotations.Nullable;

/**
 * What the first request with an idempotency key led to: enough to answer its repeats alike. {@code version} is the
 * version of the stream after it, {@code position} the place in the log up to which its effect reaches, {@code lastEvent}
 * the wire name of the stream's last event now, {@code location} the address of what was started, null when nothing was.
 */
@SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals by the one who asks, never as a record
public record StoredAnswer(
        byte[] requestHash,
        String stream,
        long version,
        long position,
        int status,
        @Nullable String location,
        String lastEvent) {}
