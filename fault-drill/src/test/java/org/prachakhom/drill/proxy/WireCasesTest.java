package org.prachakhom.drill.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prachakhom.drill.Course;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.SharedStack;
import org.prachakhom.drill.Tally;
import org.prachakhom.stack.running.Progress;

/** The short form of each case: once. */
class WireCasesTest {
    private static final long SEED =
            Long.getLong("prachakhom.drill.seed", ThreadLocalRandom.current().nextInt(1_000_000));

    static List<Named<DrillCase>> cases() {
        return WireCases.all().stream()
                .map(drill -> Named.of(drill.name(), drill))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void provesWhatItIsThereToProve(DrillCase drill) throws InterruptedException {
        Tally tally = drill.run(Course.of(SharedStack.get(), drill, 1, true, SEED, Progress.CONSOLE));

        Progress.CONSOLE.say(tally.toString());
        assertThat(tally.problems()).as(drill.proves()).isEmpty();
    }
}
