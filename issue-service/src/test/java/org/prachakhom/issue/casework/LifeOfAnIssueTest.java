package org.prachakhom.issue.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.kit.rule.RuleBroken;
import org.prachakhom.kit.text.TextSealer;
import org.prachakhom.testing.text.ClearTextSealer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is asked of an issue, in whatever order: a refusal leaves no trace, every fact may follow those before it, and
 * what the issue has become is what its facts say. The seed stands in the name of the test.
 */
class LifeOfAnIssueTest {
    private static final int LIVES = 30;
    private static final int STEPS = 60;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Configuration axon = DefaultConfigurer.defaultConfiguration()
            .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine())
            .registerComponent(TextSealer.class, _ -> new ClearTextSealer())
            .registerComponent(StaleVerdicts.class, _ -> new StaleVerdicts(new SimpleMeterRegistry()))
            .configureAggregate(Issue.class)
            .start();

    static IntStream seeds() {
        return IntStream.range(0, LIVES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void breaksNoRule(int seed) {
        Random chance = new Random(seed);
        AnyCommand commands = new AnyCommand(chance);
        axon.commandGateway().sendAndWait(commands.filing());
        Instant now = IssueFacts.MONDAY;
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofHours(1 + chance.nextInt(24 * 6)));
            List<IssueEvent> before = facts();
            Standing standing = fold(before);
            Object command = commands.next(standing, now);
            try {
                axon.commandGateway().sendAndWait(command);
            } catch (RuleBroken refused) {
                assertThat(facts()).as("%s was refused: %s", command, refused).isEqualTo(before);
            }
            List<IssueEvent> after = facts();
            assertThat(after.subList(0, before.size())).isEqualTo(before);
            after.subList(before.size(), after.size()).forEach(fact -> PossibleFacts.check(standing, fact));
            PossibleFacts.checkCounts(after);
            RunningTime.check(after);
            survivesAPause(after);
        }
    }

    /** A snapshot is the same issue again. */
    private static void survivesAPause(List<IssueEvent> facts) {
        Issue issue = new Issue();
        facts.forEach(issue::evolve);
        String kept = JSON.writeValueAsString(issue);
        assertThat(kept).contains("\"state\":\"" + fold(facts).state());
        assertThat(JSON.writeValueAsString(JSON.readValue(kept, Issue.class))).isEqualTo(kept);
    }

    private static Standing fold(List<IssueEvent> facts) {
        Standing standing = new Standing();
        facts.forEach(standing::evolve);
        return standing;
    }

    private List<IssueEvent> facts() {
        return axon.eventStore()
                .readEvents(IssueFacts.ISSUE)
                .asStream()
                .map(Message::getPayload)
                .map(IssueEvent.class::cast)
                .collect(Collectors.toList());
    }
}
