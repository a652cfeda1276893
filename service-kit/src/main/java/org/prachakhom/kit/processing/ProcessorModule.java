package org.prachakhom.kit.processing;

import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.prachakhom.kit.parking.Parking;
import org.prachakhom.kit.parking.ParkingInvoker;
import org.prachakhom.kit.processing.ProcessorProperties.Feed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Axon which processors there are. A processing group without configuration, and a configuration without handlers,
 * keep the service from starting.
 */
final class ProcessorModule implements ConfigurerModule {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessorModule.class);

    private final ProcessorSources sources;
    private final Workbench workbench;

    /** What all processors share. {@code nested} undoes one dead letter without those before it. */
    record Workbench(
            DataSource database,
            TokenStore tokens,
            TransactionManager transactions,
            TransactionManager nested,
            ProcessorThreads threads,
            DeadLetterQueues letters) {}

    /** Makes the dead letter queue of a processor. */
    interface DeadLetterQueues {
        SequencedDeadLetterQueue<EventMessage<?>> of(String processor);
    }

    ProcessorModule(ProcessorSources sources, Workbench workbench) {
        this.sources = sources;
        this.workbench = workbench;
    }

    @Override
    public void configureModule(Configurer configurer) {
        EventProcessingConfigurer processing = configurer.eventProcessing();
        processing.registerEventProcessorFactory((name, _, _) -> {
            throw new IllegalStateException("Processing group " + name + " has no entry under prachakhom.processors");
        });
        sources.feeds().forEach((name, feed) -> register(name, feed, processing));
        configurer.onInitialize(
                configuration -> configuration.onStart(Phase.EXTERNAL_CONNECTIONS, () -> check(configuration)));
    }

    private void register(String name, Feed feed, EventProcessingConfigurer processing) {
        processing.registerEventProcessor(
                name, (_, configuration, handlers) -> processor(name, feed, configuration, handlers));
        processing.registerDeadLetterQueue(name, _ -> workbench.letters.of(name));
        processing.registerDeadLetterPolicy(name, _ -> new Parking(name));
        processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                name, (_, handlers) -> handlers.allowReset(true).enableSequenceIdentifierCache());
        // Used by the dead letters alone; the processor itself names its own.
        processing.registerTransactionManager(name, _ -> workbench.nested);
    }

    private EventProcessor processor(
            String name, Feed feed, Configuration configuration, EventHandlerInvoker handlers) {
        EventHandlerInvoker parking =
                new ParkingInvoker(handlers, workbench.database, full -> stop(name, configuration, full));
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(parking)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(sources.source(name))
                .initialToken(source -> source.createTailToken())
                .tokenStore(workbench.tokens)
                .transactionManager(workbench.transactions)
                .coordinatorExecutor(workbench.threads.coordinators())
                .workerExecutor(workbench.threads.workers())
                .initialSegmentCount(feed.segments())
                .batchSize(feed.batchSize())
                .enableCoordinatorClaimExtension()
                .build();
    }

    /** In the background, because a processor waits for its workers when it stops. */
    private static void stop(String name, Configuration configuration, Exception full) {
        LOG.error("{} stops: no more events can be parked. Retry or discard dead letters, then restart", name, full);
        configuration.eventProcessingConfiguration().eventProcessor(name).ifPresent(processor -> Thread.ofVirtual()
                .start(processor::shutDown));
    }

    private void check(Configuration configuration) {
        Set<String> idle = new TreeSet<>(sources.feeds().keySet());
        idle.removeAll(
                configuration.eventProcessingConfiguration().eventProcessors().keySet());
        if (!idle.isEmpty()) {
            throw new IllegalStateException("No handler belongs to the configured processors " + idle);
        }
    }
}
