package org.prachakhom.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.processing.PositionToken;
import org.prachakhom.kit.processing.Progress;
import org.prachakhom.kit.read.TenantScope;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proves a projection from outside: facts go in by the log or by Kafka, rows come out of the database; the handlers are
 * never called by the test. Inject it into a {@link org.prachakhom.testing.servers.ServiceTest}.
 */
public final class ProjectionScenario {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Publishing publishing;
    private final ForeignKeys keys;
    private final EventProcessingConfiguration processors;
    private final Progress progress;
    private final JdbcClient jdbc;

    ProjectionScenario(
            Publishing publishing,
            ForeignKeys keys,
            EventProcessingConfiguration processors,
            Progress progress,
            JdbcClient jdbc) {
        this.publishing = publishing;
        this.keys = keys;
        this.processors = processors;
        this.progress = progress;
        this.jdbc = jdbc;
    }

    /** Text as another service seals it, its key on the keys topic; also good in the service's own events. */
    public SealedText text(String tenant, String stream, String plain) {
        return keys.seal(tenant, stream, plain);
    }

    /** The service that sealed the text of a stream destroys its key; waits until this service has heard of it. */
    public void destroyKey(String tenant, String stream) {
        String kid = keys.destroy(tenant, stream);
        Awaitility.await().atMost(PATIENCE).until(() -> jdbc.sql(
                        "select exists (select from stream_key where kid = ? and wrapped is null)")
                .param(UUID.fromString(kid))
                .query(Boolean.class)
                .single());
    }

    /** Publishes facts of this or of other services, in order, and waits until every processor has passed them. */
    public void publish(String tenant, PublishedEvent... events) {
        for (PublishedEvent event : events) {
            publishing.publish(tenant, event);
        }
        awaitAll(processors.eventProcessors().keySet());
    }

    /** Reads as a request of the tenant does. */
    public <T> T read(String tenant, Supplier<T> query) {
        return TenantScope.within(tenant, query);
    }

    /** The tenant's rows of a table as text, in the order of that text. */
    public List<String> rows(String tenant, String table) {
        return jdbc.sql("select t::text from " + table + " t where tenant = ? order by t::text collate \"C\"")
                .param(tenant)
                .query(String.class)
                .list();
    }

    /** The rows are there, and stay as they are when every record comes twice and after a replay from the start. */
    public void staysTheSame(String tenant, String processor, String... tables) {
        List<List<String>> before = rows(tenant, tables);
        assertThat(before).as("rows of %s before the proof", tenant).noneMatch(List::isEmpty);
        publishing.repeat();
        replay(processor);
        assertThat(rows(tenant, tables)).isEqualTo(before);
    }

    private void replay(String processor) {
        StreamingEventProcessor resetting = processors
                .eventProcessor(processor, StreamingEventProcessor.class)
                .orElseThrow();
        resetting.shutDown();
        resetting.resetTokens();
        resetting.start();
        awaitAll(Set.of(processor));
    }

    private List<List<String>> rows(String tenant, String... tables) {
        return List.of(tables).stream().map(table -> rows(tenant, table)).toList();
    }

    private void awaitAll(Set<String> names) {
        for (PositionToken position : publishing.published()) {
            assertThat(progress.awaitReached(names, position, PATIENCE))
                    .as("%s have reached %s", names, position)
                    .isTrue();
        }
    }
}
