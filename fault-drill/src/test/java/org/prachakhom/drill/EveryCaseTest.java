package org.prachakhom.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prachakhom.drill.process.ProcessCases;
import org.prachakhom.drill.proxy.WireCases;
import org.prachakhom.drill.views.ViewCases;
import org.prachakhom.stack.running.Progress;

/**
 * The short form of the cases that harm a stack: once, at a moment that the printed seed decides. A build has time for the
 * quick ones; {@code -Dprachakhom.drill.every=true} plays all.
 */
class EveryCaseTest {
    private static final long SEED =
            Long.getLong("prachakhom.drill.seed", ThreadLocalRandom.current().nextInt(1_000_000));

    private static final Set<String> QUICK =
            Set.of("kill-issue", "kill-notification", "kill-gateway", "kill-postgres", "kill-kafka", "broker-away");

    static List<Named<DrillCase>> cases() {
        return Stream.of(ProcessCases.all(), WireCases.all(), ViewCases.all())
                .flatMap(List::stream)
                .filter(drill -> Boolean.getBoolean("prachakhom.drill.every") || QUICK.contains(drill.name()))
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
