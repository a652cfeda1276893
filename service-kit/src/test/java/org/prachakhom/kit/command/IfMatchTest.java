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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.command.TownCommand.Register;
import org.prachakhom.kit.command.TownCommand.Rename;
import org.prachakhom.kit.rule.RuleBroken;

class IfMatchTest {
    private final CommandDoor door = TownService.bean(CommandDoor.class);
    private final String town = UUID.randomUUID().toString();

    @BeforeEach
    void aTown() {
        door.send(new Register(town, "a"), Asking.in("hua-hin"));
    }

    @Test
    void theExpectedVersionIsComparedBeforeARuleAnswers() {
        door.send(new Rename(town, "b"), Asking.expecting(0));

        assertThatThrownBy(() -> door.send(new Rename(town, ""), Asking.expecting(0)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> {
                    assertThat(stale.expected()).isZero();
                    assertThat(stale.current()).isEqualTo(1);
                });
        assertThatThrownBy(() -> door.send(new Rename(town, ""), Asking.expecting(1)))
                .isInstanceOf(RuleBroken.class);
        assertThat(LOG.namesOf(town)).containsExactly("a", "b");
    }

    @Test
    void ofTwentyAtOnceOneWins() throws Exception {
        List<Callable<Boolean>> twenty = IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(n -> () -> {
                    try {
                        return door.send(new Rename(town, "n" + n), Asking.expecting(0))
                                        .version()
                                == 1;
                    } catch (StaleVersion e) {
                        return false;
                    }
                })
                .toList();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            long winners = 0;
            for (Future<Boolean> one : callers.invokeAll(twenty)) {
                winners += one.get() ? 1 : 0;
            }
            assertThat(winners).isOne();
        }
        assertThat(LOG.namesOf(town)).hasSize(2);
    }

    @Test
    void aVersionThatAnotherInstanceHasWrittenIsFoundThoughTheCacheIsOlder() {
        LOG.renameElsewhere(town, 1, "elsewhere");

        assertThat(door.send(new Rename(town, "b"), Asking.expecting(1)).version())
                .isEqualTo(2);
    }

    @Test
    void aVersionThatAnotherInstanceHasPassedIsStaleThoughTheCacheIsOlder() {
        LOG.renameElsewhere(town, 1, "elsewhere");

        assertThatThrownBy(() -> door.send(new Rename(town, "b"), Asking.expecting(0)))
                .isInstanceOf(StaleVersion.class);
        assertThat(LOG.namesOf(town)).containsExactly("a", "elsewhere");
    }

    @Test
    void withoutAVersionALostRaceIsRunAgainOnWhatIsStored() {
        LOG.renameElsewhere(town, 1, "elsewhere");

        assertThat(door.send(new Rename(town, "b"), Asking.in("hua-hin")).version())
                .isEqualTo(2);
        assertThat(LOG.namesOf(town)).containsExactly("a", "elsewhere", "b");
    }

    @Test
    void nothingToChangeIsDecidedOnWhatIsStored() {
        LOG.renameElsewhere(town, 1, "elsewhere");

        assertThat(door.send(new Rename(town, "a"), Asking.in("hua-hin")).version())
                .isEqualTo(2);
        assertThat(LOG.namesOf(town)).containsExactly("a", "elsewhere", "a");
    }
}
