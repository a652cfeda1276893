package org.prachakhom.drill.process;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.prachakhom.drill.Course;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.Tally;
import org.prachakhom.drill.town.Town;
import org.prachakhom.drill.town.Views;
import org.prachakhom.drill.work.Work;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.ProcessState.Phase;

/** Signal 9 to one process of the stack at a random moment of its work; whoever keeps it alive starts it again. */
final class Killing implements DrillCase {
    private static final Duration WITHIN = Duration.ofMillis(1500);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LONG_FORM = 50;

    private final String process;
    private final Function<Town, Work> work;
    private final List<String> replayed;

    /** {@code replayed} services have their views made anew at the end, which must not change them. */
    Killing(String process, Function<Town, Work> work, List<String> replayed) {
        this.process = process;
        this.work = work;
        this.replayed = List.copyOf(replayed);
    }

    @Override
    public String name() {
        return "kill-" + process;
    }

    @Override
    public String proves() {
        return "Signal 9 to " + process
                + " under load loses nothing that was answered with success, and doubles nothing.";
    }

    @Override
    public int longForm() {
        return LONG_FORM;
    }

    @Override
    public Tally run(Course course) throws InterruptedException {
        Tally tally = new Tally(name());
        for (int n = 0; n < course.cycles(); n++) {
            try (Cycle cycle = new Cycle(course, name(), work.apply(Town.found(course.stack())))) {
                cycle.load().during(Cycle.CALLERS, () -> kill(course, tally));
                cycle.settle(tally);
            }
        }
        for (String service : replayed) {
            new Views(course.stack(), service).changedByReplay().forEach(tally::problem);
        }
        return tally;
    }

    private void kill(Course course, Tally tally) {
        Readiness.pause(course.upTo(WITHIN));
        var stack = course.stack().processes();
        var victim = stack.process(process);
        long pid = victim.pid();
        long begun = System.nanoTime();
        victim.kill();
        if (!Readiness.await(
                PATIENCE, () -> victim.pid() != pid && stack.state(process).phase() == Phase.RUNNING)) {
            throw new StackFailure(process + " is not ready again after " + PATIENCE);
        }
        tally.readyAfter(Duration.ofNanos(System.nanoTime() - begun));
    }
}
