package org.prachakhom.drill.process;

import java.time.Duration;
import org.prachakhom.drill.Course;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.Tally;
import org.prachakhom.drill.journal.Outcome;
import org.prachakhom.drill.town.Town;
import org.prachakhom.drill.work.Filing;
import org.prachakhom.drill.work.Latencies;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.ProcessState.Phase;

/** The broker is away for a good while, and five requests a second go on. */
final class BrokerAway implements DrillCase {
    private static final int A_SECOND = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String TOPIC = "prachakhom.issue";

    @Override
    public String name() {
        return "broker-away";
    }

    @Override
    public String proves() {
        return "Filing does not notice that the broker is away, and all of it arrives afterwards, in order.";
    }

    @Override
    public int longForm() {
        return 1;
    }

    @Override
    public Tally run(Course course) throws InterruptedException {
        Tally tally = new Tally(name());
        for (int n = 0; n < course.cycles(); n++) {
            try (Cycle cycle = new Cycle(course, name(), new Filing(Town.found(course.stack())))) {
                run(course, cycle, tally);
            }
        }
        return tally;
    }

    private static void run(Course course, Cycle cycle, Tally tally) throws InterruptedException {
        var stack = course.stack().processes();
        Latencies normal = cycle.load().steadily(A_SECOND, () -> {
            Readiness.pause(course.span(Duration.ofSeconds(4), Duration.ofMinutes(1)));
        });
        stack.hold("kafka");
        Latencies away;
        try {
            away = cycle.load().steadily(A_SECOND, () -> {
                Readiness.pause(course.span(Duration.ofSeconds(15), Duration.ofMinutes(10)));
            });
        } finally {
            stack.release("kafka");
        }
        long released = System.nanoTime();
        if (!Readiness.await(PATIENCE, () -> stack.state("kafka").phase() == Phase.RUNNING)) {
            throw new StackFailure("kafka is not ready again after " + PATIENCE);
        }
        tally.readyAfter(Duration.ofNanos(System.nanoTime() - released));
        if (cycle.journal().count(Outcome.UNKNOWN) > 0) {
            tally.problem(
                    cycle.journal().count(Outcome.UNKNOWN) + " requests did not succeed while the broker was away");
        }
        long back = System.nanoTime();
        cycle.settle(tally);
        tally.remark("all had arrived %.1f s after the broker was back".formatted((System.nanoTime() - back) / 1e9));
        tally.remark("normal: %d requests, p50 %.1f ms, p99 %.1f ms; broker away: %d requests, p50 %.1f ms, p99 %.1f ms"
                .formatted(
                        normal.count(),
                        normal.millisAt(0.5),
                        normal.millisAt(0.99),
                        away.count(),
                        away.millisAt(0.5),
                        away.millisAt(0.99)));
        TopicOrder order = TopicOrder.of(TOPIC, stack.kafka().bootstrap());
        order.broken().forEach(tally::problem);
        tally.remark(TOPIC + ": " + order.records() + " records, " + order.repeats() + " of them repeats");
    }
}
