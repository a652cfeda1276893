package org.prachakhom.drill.proxy;

import java.util.List;
import org.prachakhom.drill.DrillCase;

/** The cases that harm what lies between two processes. */
public final class WireCases {
    private WireCases() {}

    /** All of them, in the order in which the long form does them. */
    public static List<DrillCase> all() {
        return List.of(new TroubledWires(), new FrozenBroker());
    }
}
