package org.prachakhom.kit.log;

import java.time.Instant;

/** A row of the log as it is stored; {@code payload} and {@code metadata} are UTF-8 JSON. */
@SuppressWarnings("ArrayRecordComponent") // passed on untouched, never compared
public record LogRow(
        long position,
        String stream,
        long sequence,
        String family,
        String name,
        int revision,
        String eventId,
        String tenant,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata) {}
