package org.prachakhom.issue.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandOversTest {

    @ParameterizedTest(name = "{0}: {1} hand-overs, loops {2}")
    @CsvSource({
        "desk,                              0, []",
        "desk works,                        0, []",
        "desk works desk works,             0, []",
        "desk works health,                 1, []",
        "desk works health works,           2, '[[works, health, works]]'",
        "desk works desk health desk works, 2, '[[works, health, works]]'",
        "works health parks works,          3, '[[works, health, parks, works]]'",
        "works health works health,         3, '[[works, health, works], [health, works, health]]'",
    })
    void aLoopIsAnAgencyThatGetsBackWhatItHandedToAnother(String way, int count, String loops) {
        HandOvers handOvers = new HandOvers();
        Arrays.stream(way.split(" ", -1)).forEach(holder -> handOvers.comesTo(holder.equals("desk") ? null : holder));
        assertThat(handOvers.count()).isEqualTo(count);
        assertThat(handOvers.loops()).hasToString(loops);
    }
}
