package org.prachakhom.drill.simulation;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.jspecify.annotations.Nullable;

/** One service: its log, and the bus on which its aggregates decide. */
final class ServiceInMemory {
    private final MemoryLog log = new MemoryLog();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();

    /** {@code resources} are what the command handlers of the aggregate ask for. */
    static <T> ServiceInMemory of(Class<T> aggregate, Object... resources) {
        ServiceInMemory service = new ServiceInMemory();
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(aggregate),
                new SimpleResourceParameterResolverFactory(List.of(resources)));
        EventSourcingRepository<T> repository = EventSourcingRepository.builder(aggregate)
                .eventStore(
                        EmbeddedEventStore.builder().storageEngine(service.log).build())
                .parameterResolverFactory(parameters)
                .build();
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .parameterResolverFactory(parameters)
                .repository(repository)
                .build()
                .subscribe(service.bus);
        return service;
    }

    MemoryLog log() {
        return log;
    }

    /** What came of the command: null when it was taken. */
    @Nullable
    Throwable ask(Object command) {
        AtomicReference<@Nullable Throwable> refusal = new AtomicReference<>();
        bus.dispatch(
                new GenericCommandMessage<>(command),
                (CommandMessage<?> sent, CommandResultMessage<?> answer) ->
                        refusal.set(answer.isExceptional() ? answer.exceptionResult() : null));
        return refusal.get();
    }
}
