package org.prachakhom.committee.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecheckDrawTest {

    @Test
    void theLotFallsOnOneInTwenty() {
        long drawn = IntStream.range(0, 20_000)
                .mapToObj(n -> new UUID(n, 20_000L - n).toString())
                .filter(RecheckDraw::fallsOn)
                .count();

        assertThat(drawn).isBetween(900L, 1100L);
    }

    /** A view that is rebuilt years later, by another version, draws the same. */
    @ParameterizedTest
    @CsvSource({
        "00000000-0000-0000-0000-00000000001a, false",
        "00000000-0000-0000-0000-00000000001b, true",
        "00000000-0000-0000-0000-000000000028, true"
    })
    void theSameVerdictIsDrawnForEver(String event, boolean drawn) {
        assertThat(RecheckDraw.fallsOn(event)).isEqualTo(drawn);
    }
}
