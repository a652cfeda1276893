package org.prachakhom.drill.process;

import java.util.List;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.work.Clearing;
import org.prachakhom.drill.work.Filing;
import org.prachakhom.drill.work.Registering;
import org.prachakhom.drill.work.Surveying;

/** The cases that harm processes. */
public final class ProcessCases {
    private ProcessCases() {}

    /** All of them, in the order in which the long form does them. */
    public static List<DrillCase> all() {
        return List.of(
                new Killing("issue", Filing::new, List.of("issue")),
                new Killing("meeting", Registering::new, List.of("meeting")),
                new Killing("committee", Surveying::new, List.of("committee")),
                new Killing("notification", Clearing::new, List.of("notification")),
                new Killing("gateway", Filing::new, List.of()),
                new Killing("postgres", Filing::new, List.of()),
                new Killing("kafka", Filing::new, List.of()));
    }
}
