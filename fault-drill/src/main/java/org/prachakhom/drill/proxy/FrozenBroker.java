package org.prachakhom.drill.proxy;

import java.time.Duration;
import org.prachakhom.drill.Course;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.Tally;
import org.prachakhom.drill.journal.Outcome;
import org.prachakhom.drill.process.Cycle;
import org.prachakhom.drill.town.Town;
import org.prachakhom.drill.work.Filing;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.Signals;

/** The broker lets in whoever calls and answers nobody, which is worse than to be gone. */
final class FrozenBroker implements DrillCase {
    private static final int LONG_FORM = 5;
    private static final int A_SECOND = 5;

    @Override
    public String name() {
        return "frozen-broker";
    }

    @Override
    public String proves() {
        return "Filing does not notice that the broker is frozen, and all of it arrives once afterwards.";
    }

    @Override
    public int longForm() {
        return LONG_FORM;
    }

    @Override
    public Tally run(Course course) throws InterruptedException {
        Tally tally = new Tally(name());
        long broker = course.stack().processes().process("kafka").pid();
        for (int n = 0; n < course.cycles(); n++) {
            try (Cycle cycle = new Cycle(course, name(), new Filing(Town.found(course.stack())))) {
                cycle.load().steadily(A_SECOND, () -> {
                    Signals.send("STOP", broker);
                    try {
                        Readiness.pause(course.span(Duration.ofSeconds(8), Duration.ofSeconds(90)));
                    } finally {
                        Signals.send("CONT", broker);
                    }
                });
                if (cycle.journal().count(Outcome.UNKNOWN) > 0) {
                    tally.problem("Not all requests succeeded while the broker was frozen");
                }
                cycle.settle(tally);
            }
        }
        return tally;
    }
}
