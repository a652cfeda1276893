package org.prachakhom.kit.operator;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.prachakhom.kit.parking.DeadLetters;
import org.prachakhom.kit.processing.Processors;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * Parked events: {@code GET /actuator/deadletters} lists them, {@code POST} and {@code DELETE} with
 * {@code /{processor}/{sequence}} retry or discard those of a stream.
 */
@Endpoint(id = "deadletters")
final class DeadLettersEndpoint {
    private final Processors processors;
    private final DeadLetters letters;

    DeadLettersEndpoint(Processors processors, DeadLetters letters) {
        this.processors = processors;
        this.letters = letters;
    }

    /** Every stream with parked events. */
    @ReadOperation
    List<DeadLetters.Parked> list() {
        return letters.all();
    }

    /** Handles the parked events of a stream again. */
    @WriteOperation
    WebEndpointResponse<Map<String, Object>> retry(@Selector String processor, @Selector String sequence) {
        return whenParked(processor, sequence, () -> Map.of("drained", letters.retry(processor, sequence)));
    }

    /** Drops the parked events of a stream for ever. */
    @DeleteOperation
    WebEndpointResponse<Map<String, Object>> discard(@Selector String processor, @Selector String sequence) {
        return whenParked(processor, sequence, () -> Map.of("discarded", letters.discard(processor, sequence)));
    }

    private WebEndpointResponse<Map<String, Object>> whenParked(
            String processor, String sequence, Supplier<Map<String, Object>> deed) {
        if (!processors.has(processor)) {
            return Answer.unknown("This service has no processor " + processor);
        }
        if (!letters.waits(processor, sequence)) {
            return Answer.unknown("No event of stream " + sequence + " is parked in " + processor);
        }
        return Answer.done(deed.get());
    }
}
