package org.prachakhom.kit.operator;

import java.util.List;
import org.prachakhom.kit.processing.Processors;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** Shows each processor: {@code GET /actuator/processors}. */
@Endpoint(id = "processors")
final class ProcessorsEndpoint {
    private final Processors processors;

    ProcessorsEndpoint(Processors processors) {
        this.processors = processors;
    }

    /** All processors by name. */
    @ReadOperation
    List<Processors.State> processors() {
        return processors.all();
    }
}
