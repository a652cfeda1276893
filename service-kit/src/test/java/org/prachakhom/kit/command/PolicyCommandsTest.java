package org.prachakhom.kit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prachakhom.kit.command.TownService.DATABASE;
import static org.prachakhom.kit.command.TownService.LOG;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.command.TownCommand.Register;
import org.prachakhom.kit.command.TownCommand.Rename;
import org.prachakhom.kit.command.TownCommand.Stumble;
import org.prachakhom.kit.store.LogMetadata;

class PolicyCommandsTest {
    private final PolicyCommands policy = TownService.bean(PolicyCommands.class);
    private final String town = UUID.randomUUID().toString();
    private final EventMessage<?> cause = new GenericEventMessage<>("fact", Map.of(LogMetadata.TENANT, "hua-hin"));

    @BeforeEach
    void aTown() {
        TownService.bean(CommandDoor.class).send(new Register(town, "a"), Asking.in("hua-hin"));
    }

    @Test
    void theEventNamesItsCause() {
        policy.send(new Rename(town, "b"), cause);

        assertThat(DATABASE.jdbc()
                        .sql("select metadata ->> 'cause' from event_readable where stream = ? and seq = 1")
                        .param(UUID.fromString(town))
                        .query(String.class)
                        .single())
                .isEqualTo(cause.getIdentifier());
    }

    @Test
    void aRefusalIsDone() {
        double before = refused();

        policy.send(new Rename(town, ""), cause);
        policy.send(new Rename(UUID.randomUUID().toString(), "b"), cause);

        assertThat(refused()).isEqualTo(before + 2);
        assertThat(LOG.namesOf(town)).containsExactly("a");
    }

    @Test
    void whatIsThereAlreadyIsDone() {
        policy.send(new Register(town, "b"), cause);

        assertThat(LOG.namesOf(town)).containsExactly("a");
    }

    @Test
    void outsideOfABatchWhatIsBegunIsDone() {
        policy.begin(new Rename(town, "b"), cause);

        assertThat(LOG.namesOf(town)).containsExactly("a", "b");
    }

    @Test
    void aLostRaceIsRunAgain() {
        LOG.renameElsewhere(town, 1, "elsewhere");

        policy.send(new Rename(town, "b"), cause);

        assertThat(LOG.namesOf(town)).containsExactly("a", "elsewhere", "b");
    }

    @Test
    void anythingElseIsThrown() {
        assertThatThrownBy(() -> policy.send(new Stumble(town), cause)).hasMessageContaining("stumbled");
    }

    private static double refused() {
        return TownService.bean(MeterRegistry.class)
                .get("prachakhom.policy.refused")
                .counter()
                .count();
    }
}
