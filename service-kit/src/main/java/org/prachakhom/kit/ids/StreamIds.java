package org.prachakhom.kit.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.Optional;
import java.util.UUID;

/** Ids of streams and events: time-ordered for things, derived for what a code names. */
public final class StreamIds {
    /** Frozen: every named stream id in every installation is derived from it. */
    private static final UUID NAMESPACE = UUID.fromString("6f9bd6b0-6c07-5d0e-9d0d-50726163686b");

    private static final TimeBasedEpochRandomGenerator TIME_ORDERED = Generators.timeBasedEpochRandomGenerator();

    private StreamIds() {}

    /** A new UUID version 7 (RFC 9562). */
    public static String next() {
        return TIME_ORDERED.generate().toString();
    }

    /**
     * The UUID version 5 of a family, a tenant and a code: the same on every machine for ever, and so the claim that
     * makes the code unique.
     */
    public static String named(String family, String tenant, String code) {
        NameBasedGenerator generator = Generators.nameBasedGenerator(NAMESPACE);
        return generator.generate(family + "/" + tenant + "/" + code).toString();
    }

    /** The id that a caller named, empty for text that is no UUID and so names no stream. */
    public static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }
}
