package org.prachakhom.drill.views;

import java.util.List;
import org.prachakhom.drill.DrillCase;

/** The cases that harm what a service relies on. */
public final class ViewCases {
    private ViewCases() {}

    /** All of them, in the order in which the long form does them. */
    public static List<DrillCase> all() {
        return List.of(new RebuildUnderLoad(), new SkewedInstance());
    }
}
