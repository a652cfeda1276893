package org.prachakhom.drill.process;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.prachakhom.drill.Course;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.Tally;
import org.prachakhom.drill.journal.Outcome;
import org.prachakhom.drill.town.Town;
import org.prachakhom.drill.town.Views;
import org.prachakhom.drill.work.Work;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.ProcessState.Phase;

/** Signal 9 to one process of the stack at a random moment of its work; whoever keeps it alive starts it again. */
final class Killing implements DrillCase {
    private static final Duration WITHIN = Duration.ofMillis(1500);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LONG_FORM = 50;

    private final String process;
    private final Function<Town, Work> work;
    private final Set<Integer> faults;
    private final List<String> replayed;

    /**
     * Kills this process.
     *
     * @param work goes on meanwhile
     * @param faults what may be answered meanwhile in place of success; 0 is no answer
     * @param replayed the services whose views are made anew at the end, which must not change them
     */
    Killing(String process, Function<Town, Work> work, Set<Integer> faults, List<String> replayed) {
        this.process = process;
        this.work = work;
        this.faults = Set.copyOf(faults);
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
        tally.statuses().keySet().stream()
                .filter(status -> Outcome.of(status) == Outcome.UNKNOWN && !faults.contains(status))
                .forEach(status -> tally.problem("The fault " + status + " must not be seen here"));
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
