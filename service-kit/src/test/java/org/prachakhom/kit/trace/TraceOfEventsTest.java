package org.prachakhom.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.store.LogMetadata;
import org.slf4j.MDC;

class TraceOfEventsTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void aHandlerLogsWithinTheTraceAndTenantOfTheRequest() throws Exception {
        String traceParent = "00-" + TRACE + "-b7ad6b7169203331-01";
        Map<String, String> seen = logged(Map.of(LogMetadata.TRACE_PARENT, traceParent, LogMetadata.TENANT, "HH"));
        assertThat(seen).containsEntry("traceId", TRACE).containsEntry("tenant", "HH");
        assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
    }

    @Test
    void anEventWithoutTraceGetsOne() throws Exception {
        assertThat(logged(Map.of(LogMetadata.TENANT, "HH")).get("traceId")).matches("[0-9a-f]{32}");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> logged(Map<String, String> metadata) throws Exception {
        UnitOfWork<GenericEventMessage<String>> unit =
                DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("event", metadata));
        try {
            @Nullable Object seen = new TraceOfEvents().handle(unit, MDC::getCopyOfContextMap);
            return (Map<String, String>) Objects.requireNonNull(seen);
        } finally {
            unit.rollback();
        }
    }
}
