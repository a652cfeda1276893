package org.prachakhom.kit.processing;

import java.util.List;
import java.util.Map;
import org.prachakhom.kit.parking.DeadLetters;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * Parked events: {@code GET /actuator/deadletters} lists them, {@code POST} and {@code DELETE} with
 * {@code /{processor}/{sequence}} retry or discard those of a stream.
 */
@Endpoint(id = "deadletters")
final class DeadLettersEndpoint {
    private final DeadLetters letters;

    DeadLettersEndpoint(DeadLetters letters) {
        this.letters = letters;
    }

    /** Every stream with parked events. */
    @ReadOperation
    List<DeadLetters.Parked> list() {
        return letters.all();
    }

    /** Handles the parked events of a stream again. */
    @WriteOperation
    Map<String, Boolean> retry(@Selector String processor, @Selector String sequence) {
        return Map.of("drained", letters.retry(processor, sequence));
    }

    /** Drops the parked events of a stream for ever. */
    @DeleteOperation
    Map<String, Integer> discard(@Selector String processor, @Selector String sequence) {
        return Map.of("discarded", letters.discard(processor, sequence));
    }
}
