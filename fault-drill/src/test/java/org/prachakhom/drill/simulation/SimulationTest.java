package org.prachakhom.drill.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Case 24: whatever repeats, crosses or crashes, the services agree in the end; and a schedule that fails can be played again. */
class SimulationTest {
    private static final int SCHEDULES = 2_000;

    @Test
    void theServicesAgreeAfterEverySchedule() {
        assertThat(new Simulation(Mistake.NONE).firstFailure(1, SCHEDULES)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aPlantedMistakeIsFoundAndItsSeedPlaysItAgain(Mistake mistake) {
        Played failed = new Simulation(mistake).firstFailure(1, SCHEDULES).orElseThrow();

        assertThat(new Simulation(mistake).play(failed.seed())).isEqualTo(failed);
    }
}
