package org.prachakhom.kit.processing;

import java.util.Map;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * Has a processor handle everything again, its rows emptied before: {@code POST /actuator/replay/{processor}}. With several
 * instances the one that works on the processor has to be asked; another answers that it does not hold the claim.
 */
@Endpoint(id = "replay")
final class ReplayEndpoint {
    private final Standings standings;

    ReplayEndpoint(Standings standings) {
        this.standings = standings;
    }

    /** Resets tokens, dead letters and rows in one transaction and starts again. */
    @WriteOperation
    Map<String, String> replay(@Selector String processor) {
        StreamingEventProcessor resetting = standings.processor(processor);
        if (!resetting.supportsReset()) {
            throw new InvalidEndpointRequestException(
                    processor + " does not allow a replay", "It must not do again what it did");
        }
        resetting.shutDown();
        try {
            resetting.resetTokens();
        } finally {
            resetting.start();
        }
        return Map.of("replaying", processor);
    }
}
