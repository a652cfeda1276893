package org.prachakhom.kit.command;

/**
 * What the first request with an idempotency key led to: enough to answer its repeats alike. {@code version} is the
 * version of the stream after it, {@code position} the place in the log up to which its effect reaches, {@code lastEvent}
 * the wire name of the stream's last event now.
 */
@SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals by the one who asks, never as a record
public record StoredAnswer(
        byte[] requestHash, String stream, long version, long position, int status, String lastEvent) {}
