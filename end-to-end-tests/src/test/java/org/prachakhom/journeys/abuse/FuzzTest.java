package org.prachakhom.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.prachakhom.journeys.TestStack;
import org.prachakhom.stack.fuzz.Fuzzer;

/** The short form of {@code ./prachakhom fuzz}, at the gateway and past it; the seed stands in the output. */
class FuzzTest {
    private final TestStack stack = TestStack.get();

    @Test
    void noRequestMakesTheGatewayFailOrTellMoreThanItsDescription() {
        assertNoFaults(1_100, _ -> stack.gateway().toString());
    }

    @Test
    void noRequestMakesAServiceFailOrTellMoreThanItsDescription() {
        assertNoFaults(400, stack.processes().settings()::serviceUrl);
    }

    private void assertNoFaults(int requests, UnaryOperator<String> doors) {
        long seed = ThreadLocalRandom.current().nextInt(1_000_000);
        var outcome =
                new Fuzzer(stack.home(), stack.processes().settings(), doors, System.out::println).run(requests, seed);
        assertThat(outcome.faults()).as("seed %d", seed).isEmpty();
        assertThat(outcome.statuses()).as("some hit, and some miss").containsKeys(200, 400, 403, 404);
    }
}
