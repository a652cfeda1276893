package org.prachakhom.kit.operator;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.prachakhom.kit.text.ErasureLedger;
import org.prachakhom.kit.text.KeyRecord;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * The ledger of erasures, to be kept apart from the backups: {@code GET /actuator/erasures} gives it, and what it gave is
 * to be sent by {@code POST} after a restore. A line is one destroyed key: its id, its stream, its tenant, and when it was
 * destroyed.
 */
@Endpoint(id = "erasures")
final class ErasuresEndpoint {
    private final ErasureLedger ledger;

    ErasuresEndpoint(ErasureLedger ledger) {
        this.ledger = ledger;
    }

    /** All erasures that this service knows, in the form that {@link #apply} takes. */
    @ReadOperation
    Map<String, String> list() {
        return Map.of(
                "erasures", ledger.list().stream().map(ErasuresEndpoint::line).collect(Collectors.joining()));
    }

    /** Destroys again what the lines name, and answers how many of these keys had come back or never arrived. */
    @WriteOperation
    WebEndpointResponse<Map<String, Object>> apply(String erasures) {
        try {
            List<KeyRecord> destroyed =
                    erasures.lines().map(ErasuresEndpoint::destroyed).toList();
            return Answer.done(Map.of("listed", destroyed.size(), "destroyedAgain", ledger.apply(destroyed)));
        } catch (IllegalArgumentException e) {
            return Answer.malformed(String.valueOf(e.getMessage()));
        }
    }

    private static String line(KeyRecord key) {
        return key.kid() + " " + key.stream() + " " + key.tenant() + " " + key.destroyedAt() + "\n";
    }

    private static KeyRecord destroyed(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 4 || parts[2].isEmpty()) {
            throw new IllegalArgumentException("Not an erasure: " + line);
        }
        try {
            UUID.fromString(parts[0]);
            UUID.fromString(parts[1]);
            return new KeyRecord(parts[0], parts[1], parts[2], null, null, Instant.parse(parts[3]));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException("Not an erasure: " + line, e);
        }
    }
}
