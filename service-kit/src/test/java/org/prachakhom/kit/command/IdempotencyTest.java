package org.prachakhom.kit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prachakhom.kit.command.TownService.LOG;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.command.TownCommand.Register;
import org.prachakhom.kit.command.TownCommand.Rename;
import org.prachakhom.kit.store.IdempotencyKeyTaken;

class IdempotencyTest {
    private final CommandDoor door = TownService.bean(CommandDoor.class);
    private final String town = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();

    @Test
    void theFirstAnswerIsKeptWithTheEvents() {
        CommandReceipt receipt = door.send(new Register(town, "a"), Asking.withKey(key));

        StoredAnswer stored = door.answerOf("hua-hin", "clerk", key).orElseThrow();

        assertThat(stored.stream()).isEqualTo(town);
        assertThat(stored.version()).isZero();
        assertThat(stored.position()).isEqualTo(receipt.position());
        assertThat(stored.status()).isEqualTo(200);
        assertThat(stored.requestHash()).containsExactly(1, 2, 3);
        assertThat(door.answerOf("cha-am", "clerk", key)).isEmpty();
        assertThat(door.answerOf("hua-hin", "another", key)).isEmpty();
    }

    @Test
    void aRepeatStoresNothing() {
        door.send(new Register(town, "a"), Asking.withKey(key));

        assertThatThrownBy(() -> door.send(new Rename(town, "b"), Asking.withKey(key)))
                .isInstanceOf(IdempotencyKeyTaken.class);
        assertThatThrownBy(() -> door.send(new Register(UUID.randomUUID().toString(), "b"), Asking.withKey(key)))
                .isInstanceOf(IdempotencyKeyTaken.class);
        assertThat(door.send(new Rename(town, "a"), Asking.in("hua-hin")).version())
                .isZero();
        assertThat(LOG.namesOf(town)).containsExactly("a");
    }

    @Test
    void aCommandThatChangesNothingKeepsItsAnswerToo() {
        door.send(new Register(town, "a"), Asking.in("hua-hin"));

        CommandReceipt receipt = door.send(new Rename(town, "a"), Asking.withKey(key));

        StoredAnswer stored = door.answerOf("hua-hin", "clerk", key).orElseThrow();
        assertThat(stored.version()).isZero();
        assertThat(stored.position()).isEqualTo(receipt.position());
        assertThatThrownBy(() -> door.send(new Rename(town, "a"), Asking.withKey(key)))
                .isInstanceOf(IdempotencyKeyTaken.class);
    }

    @Test
    void aTwinThatARuleRefusesLearnsThatTheFirstWasStored() {
        door.send(new Register(town, "a"), Asking.in("hua-hin"));
        door.send(new Rename(town, "b"), Asking.withKey(key));

        assertThatThrownBy(() -> door.send(new Rename(town, ""), Asking.withKey(key)))
                .isInstanceOf(IdempotencyKeyTaken.class);
    }

    @Test
    void fiftyAtOnceMakeOneTown() throws Exception {
        List<Callable<Boolean>> fifty = IntStream.range(0, 50)
                .<Callable<Boolean>>mapToObj(n -> () -> {
                    try {
                        door.send(new Register(UUID.randomUUID().toString(), "n" + n), Asking.withKey(key));
                        return true;
                    } catch (IdempotencyKeyTaken e) {
                        return false;
                    }
                })
                .toList();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            long made = 0;
            for (Future<Boolean> one : callers.invokeAll(fifty)) {
                made += one.get() ? 1 : 0;
            }
            assertThat(made).isOne();
        }
    }
}
