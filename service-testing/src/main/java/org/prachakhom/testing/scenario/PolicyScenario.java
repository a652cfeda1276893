package org.prachakhom.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.prachakhom.events.PublishedEvent;

/**
 * Proves a policy from outside: a fact goes in by the log or by Kafka, and what the service decides because of it is read
 * from its log. Inject it into a {@link org.prachakhom.testing.servers.ServiceTest}.
 */
public final class PolicyScenario {
    private final ProjectionScenario facts;
    private final EventStore log;

    PolicyScenario(ProjectionScenario facts, EventStore log) {
        this.facts = facts;
        this.log = log;
    }

    /** Publishes facts and waits until every policy has passed them: its commands are stored or refused by then. */
    public void publish(String tenant, PublishedEvent... events) {
        facts.publish(tenant, events);
    }

    /** The events of a stream of this service, in order. */
    public List<Object> eventsOf(String stream) {
        return log.readEvents(stream)
                .asStream()
                .<Object>map(Message::getPayload)
                .toList();
    }

    /**
     * The same fact is told again after whatever else has happened, as a new event, which a policy cannot know from a
     * repetition: the stream stays as it is. The same record again would be dropped before the policy.
     */
    public void isHarmlessTwice(String stream, String tenant, PublishedEvent fact) {
        List<Object> before = eventsOf(stream);
        facts.publish(tenant, fact);
        assertThat(eventsOf(stream)).isEqualTo(before);
    }
}
