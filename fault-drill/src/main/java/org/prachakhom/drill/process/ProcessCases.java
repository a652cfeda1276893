package org.prachakhom.drill.process;

import java.util.List;
import java.util.Set;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.work.Clearing;
import org.prachakhom.drill.work.Filing;
import org.prachakhom.drill.work.Registering;
import org.prachakhom.drill.work.Surveying;

/** The cases that harm processes. */
public final class ProcessCases {
    /** The gateway says: it broke off, or it is not there; once it is back it may be slow at first. */
    private static final Set<Integer> OF_A_SERVICE = Set.of(502, 503, 504);

    private ProcessCases() {}

    /** All of them, in the order in which the long form does them. */
    public static List<DrillCase> all() {
        return List.of(
                new Killing("issue", Filing::new, OF_A_SERVICE, List.of("issue")),
                new Killing("meeting", Registering::new, OF_A_SERVICE, List.of("meeting")),
                new Killing("committee", Surveying::new, OF_A_SERVICE, List.of("committee")),
                new Killing("notification", Clearing::new, OF_A_SERVICE, List.of("notification")),
                new Killing("gateway", Filing::new, Set.of(0, 503, 504), List.of()),
                new Killing("postgres", Filing::new, Set.of(503, 504), List.of()),
                new Killing("kafka", Filing::new, Set.of(), List.of()),
                new BrokerAway(),
                new FrozenInstance(),
                new LittleMemory(),
                new RollingRestart());
    }
}
