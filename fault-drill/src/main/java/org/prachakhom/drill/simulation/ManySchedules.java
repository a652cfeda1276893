package org.prachakhom.drill.simulation;

import java.util.Optional;
import org.prachakhom.drill.Course;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.Tally;

/** The simulation as a case of the drill: each cycle is a schedule. It harms no process of the stack. */
final class ManySchedules implements DrillCase {
    private static final int LONG_FORM = 200_000;

    @Override
    public String name() {
        return "simulation";
    }

    @Override
    public String proves() {
        return "Whatever repeats, crosses or crashes, the services agree about each issue in the end.";
    }

    @Override
    public int longForm() {
        return LONG_FORM;
    }

    @Override
    public Tally run(Course course) {
        Tally tally = new Tally(name());
        long first = course.random().nextInt(Integer.MAX_VALUE);
        Optional<Played> failed = new Simulation(Mistake.NONE).firstFailure(first, course.cycles());
        tally.remark(course.cycles() + " schedules from seed " + first + " on");
        failed.ifPresent(played -> {
            tally.problem("The schedule of seed " + played.seed() + " ends in " + played.breaches());
            played.story().forEach(tally::remark);
        });
        return tally;
    }
}
