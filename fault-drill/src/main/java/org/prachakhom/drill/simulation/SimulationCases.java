package org.prachakhom.drill.simulation;

import java.util.List;
import org.prachakhom.drill.DrillCase;

/** The case that needs no stack. */
public final class SimulationCases {
    private SimulationCases() {}

    /** All of them, in the order in which the long form does them. */
    public static List<DrillCase> all() {
        return List.of(new ManySchedules());
    }
}
