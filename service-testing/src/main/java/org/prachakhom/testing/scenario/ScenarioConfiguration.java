package org.prachakhom.testing.scenario;

import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.prachakhom.kit.processing.ProcessorProperties;
import org.prachakhom.kit.processing.Progress;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scenarios, for injection into tests; a new one for each injection. */
@TestConfiguration(proxyBeanMethods = false)
public class ScenarioConfiguration {

    /** What other services send. */
    @Bean
    ForeignTopics foreignTopics(
            @Value("${KAFKA_BOOTSTRAP}") String bootstrap, @Qualifier("eventSerializer") Serializer events) {
        return new ForeignTopics(bootstrap, events);
    }

    /** Text that other services seal. */
    @Bean
    ForeignKeys foreignKeys(@Value("${INSTALLATION_KEY}") String installationKey, ForeignTopics topics) {
        return new ForeignKeys(installationKey, topics);
    }

    /** For projections. */
    @Bean
    @Scope("prototype")
    ProjectionScenario projectionScenario(
            @Value("${prachakhom.service}") String service,
            EventStore log,
            ForeignTopics topics,
            ForeignKeys keys,
            EventProcessingConfiguration processors,
            Progress progress,
            ProcessorProperties sources,
            JdbcClient jdbc) {
        Set<String> foreign = sources.processors().values().stream()
                .flatMap(feed -> feed.topics().stream())
                .collect(Collectors.toSet());
        Publishing publishing = new Publishing(foreign, new OwnLog(service, log, jdbc), topics);
        return new ProjectionScenario(publishing, keys, processors, progress, jdbc);
    }

    /** For policies. */
    @Bean
    @Scope("prototype")
    PolicyScenario policyScenario(ProjectionScenario facts, EventStore log) {
        return new PolicyScenario(facts, log);
    }
}
