package org.prachakhom.kit.trace;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.store.LogMetadata;
import org.slf4j.MDC;

/** Handlers of an event log within the trace and the tenant of the request that caused it. */
final class TraceOfEvents implements MessageHandlerInterceptor<EventMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var metadata = unitOfWork.getMessage().getMetaData();
        TraceContext trace = TraceContext.continuing((String) metadata.get(LogMetadata.TRACE_PARENT));
        try (TraceContext.Entered _ = trace.enter();
                MDC.MDCCloseable _ = MDC.putCloseable(LogMetadata.TENANT, (String) metadata.get(LogMetadata.TENANT))) {
            return chain.proceed();
        }
    }
}
