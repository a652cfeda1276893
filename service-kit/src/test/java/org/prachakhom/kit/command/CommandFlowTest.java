package org.prachakhom.kit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prachakhom.kit.command.TownService.DATABASE;
import static org.prachakhom.kit.command.TownService.LOG;

import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.command.TownCommand.Register;
import org.prachakhom.kit.command.TownCommand.Rename;
import org.prachakhom.kit.command.TownCommand.RenameBoth;
import org.prachakhom.kit.command.TownCommand.RenameOften;
import org.prachakhom.kit.command.TownCommand.Stumble;
import org.prachakhom.kit.rule.RuleBroken;

class CommandFlowTest {
    private final CommandDoor door = TownService.bean(CommandDoor.class);
    private final String town = UUID.randomUUID().toString();

    @Test
    void anEventIsStoredUnderItsWireName() {
        CommandReceipt receipt = door.send(new Register(town, "หัวหิน"), Asking.in("hua-hin"));

        assertThat(receipt.stream()).isEqualTo(town);
        assertThat(receipt.version()).isZero();
        assertThat(DATABASE.jdbc()
                        .sql("select name || ' ' || revision || ' ' || family || ' ' || tenant || ' ' || metadata"
                                + " from event_readable where stream = ? and position = ?")
                        .params(UUID.fromString(town), receipt.position())
                        .query(String.class)
                        .single())
                .isEqualTo("registry.municipality-registered 1 Town hua-hin {\"tenant\": \"hua-hin\"}");
    }

    @Test
    void changesFollowOneAnother() {
        door.send(new Register(town, "a"), Asking.in("hua-hin"));
        CommandReceipt second = door.send(new Rename(town, "b"), Asking.in("hua-hin"));
        CommandReceipt third = door.send(new RenameOften(town, 3), Asking.in("hua-hin"));

        assertThat(second.version()).isEqualTo(1);
        assertThat(third.version()).isEqualTo(4);
        assertThat(LOG.namesOf(town)).containsExactly("a", "b", "b.", "b..", "b...");
        assertThat(third.position()).isEqualTo(LOG.positionsOf(town).getLast());
    }

    @Test
    void aCommandThatChangesNothingKnowsStreamAndVersion() {
        door.send(new Register(town, "a"), Asking.in("hua-hin"));

        CommandReceipt receipt = door.send(new Rename(town, "a"), Asking.in("hua-hin"));

        assertThat(receipt.stream()).isEqualTo(town);
        assertThat(receipt.version()).isZero();
        assertThat(receipt.position())
                .isGreaterThanOrEqualTo(LOG.positionsOf(town).getLast());
    }

    @Test
    void aStreamStartsOnce() {
        door.send(new Register(town, "a"), Asking.in("hua-hin"));

        assertThatThrownBy(() -> door.send(new Register(town, "b"), Asking.in("hua-hin")))
                .isInstanceOf(AlreadyExists.class);
        door.send(new Rename(town, "c"), Asking.in("hua-hin"));
        assertThat(LOG.namesOf(town)).containsExactly("a", "c");
    }

    @Test
    void aHandlerThatThrowsLeavesNothing() {
        door.send(new Register(town, "a"), Asking.in("hua-hin"));

        assertThatThrownBy(() -> door.send(new Stumble(town), Asking.in("hua-hin")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stumbled");
        assertThatThrownBy(() -> door.send(new Rename(town, ""), Asking.in("hua-hin")))
                .isInstanceOf(RuleBroken.class);

        assertThat(door.send(new Rename(town, "a"), Asking.in("hua-hin")).version())
                .isZero();
        assertThat(LOG.namesOf(town)).containsExactly("a");
    }

    @Test
    void anUnknownStreamIsNotFound() {
        assertThatThrownBy(() -> door.send(new Rename(town, "a"), Asking.in("hua-hin")))
                .isInstanceOf(AggregateNotFoundException.class);
    }

    @Test
    void anotherTenantFindsNothingInCacheSnapshotOrLog() {
        door.send(new Register(town, "a"), Asking.in("hua-hin"));
        door.send(new RenameOften(town, 30), Asking.in("hua-hin"));

        assertThatThrownBy(() -> door.send(new Rename(town, "stolen"), Asking.in("cha-am")))
                .isInstanceOf(AggregateNotFoundException.class);
        assertThatThrownBy(() -> door.send(new Register(town, "stolen"), Asking.in("cha-am")))
                .isInstanceOf(AlreadyExists.class);

        assertThat(door.send(new Rename(town, "b"), Asking.in("hua-hin")).version())
                .isEqualTo(31);
    }

    @Test
    void theEventsOfNestedCommandsAreOneBatch() {
        String other = UUID.randomUUID().toString();
        door.send(new Register(town, "a"), Asking.in("hua-hin"));
        door.send(new Register(other, "b"), Asking.in("hua-hin"));

        CommandReceipt receipt = door.send(new RenameBoth(town, other, "c"), Asking.in("hua-hin"));

        assertThat(receipt.stream()).isEqualTo(town);
        assertThat(receipt.version()).isEqualTo(2);
        assertThat(LOG.namesOf(other)).containsExactly("b", "c");
        assertThat(LOG.positionsOf(town, other).subList(2, 5))
                .containsExactly(receipt.position() - 2, receipt.position() - 1, receipt.position());
    }

    @Test
    void theTraceOfTheRequestIsInTheEvent() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        door.send(new Register(town, "a"), new CommandContext("hua-hin", "clerk", null, new byte[0], 201, null, trace));

        assertThat(DATABASE.jdbc()
                        .sql("select metadata ->> 'traceparent' from event_readable where stream = ?")
                        .param(UUID.fromString(town))
                        .query(String.class)
                        .single())
                .isEqualTo(trace);
    }
}
