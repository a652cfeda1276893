package org.prachakhom.kit.operator;

import java.util.Map;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.prachakhom.kit.processing.Processors;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * Has a processor handle everything again, its rows emptied before: {@code POST /actuator/replay/{processor}}. With several
 * instances the one that works on the processor has to be asked; another refuses.
 */
@Endpoint(id = "replay")
final class ReplayEndpoint {
    private final Processors processors;

    ReplayEndpoint(Processors processors) {
        this.processors = processors;
    }

    /** Resets tokens, dead letters and rows in one transaction and starts again. */
    @WriteOperation
    WebEndpointResponse<Map<String, Object>> replay(@Selector String processor) {
        if (!processors.has(processor)) {
            return Answer.unknown("This service has no processor " + processor);
        }
        if (!processors.isReplayable(processor)) {
            return Answer.refused(processor + " allows no replay: it must not do again what it did");
        }
        try {
            processors.replay(processor);
            return Answer.done(Map.of("replaying", processor));
        } catch (UnableToClaimTokenException e) {
            return Answer.refused("Another instance works on " + processor + "; ask that one");
        }
    }
}
