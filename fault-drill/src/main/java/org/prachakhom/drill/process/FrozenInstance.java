package org.prachakhom.drill.process;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.prachakhom.drill.Course;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.Tally;
import org.prachakhom.drill.town.DrillStack;
import org.prachakhom.drill.town.Town;
import org.prachakhom.drill.work.Filing;
import org.prachakhom.stack.ServerProcess;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.Signals;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Service;

/**
 * A service is scaled from one instance to three; the first is frozen in the middle of its work until the others have
 * taken that over, wakes up again without knowing, and is alone again at the end.
 */
final class FrozenInstance implements DrillCase {
    private static final int LONG_FORM = 12;
    private static final int CALLERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<Service> CONSUMERS = List.of(Service.NOTIFICATION, Service.COMMITTEE, Service.MEETING);

    @Override
    public String name() {
        return "frozen-instance";
    }

    @Override
    public String proves() {
        return "An instance that was frozen for longer than its claims last has no effect when it wakes up.";
    }

    @Override
    public int longForm() {
        return LONG_FORM;
    }

    @Override
    public Tally run(Course course) throws InterruptedException {
        Tally tally = new Tally(name());
        for (int n = 0; n < course.cycles(); n++) {
            Service service = CONSUMERS.get(n % CONSUMERS.size());
            List<ServerProcess> others = Instances.start(IntStream.of(2, 3)
                    .mapToObj(number ->
                            course.stack().processes().another(service.id() + "-" + number, service, Map.of()))
                    .toList());
            try (Cycle cycle = new Cycle(course, name(), new Filing(Town.found(course.stack())))) {
                cycle.load().during(CALLERS, () -> {
                    freeze(course, service, tally);
                    Instances.stop(others);
                    Readiness.pause(Duration.ofSeconds(2));
                });
                cycle.settle(tally);
            } finally {
                Instances.stop(others);
            }
        }
        return tally;
    }

    private static void freeze(Course course, Service service, Tally tally) {
        Readiness.pause(Duration.ofSeconds(1).plus(course.upTo(Duration.ofSeconds(1))));
        ServerProcess first = course.stack().processes().process(service.id());
        long begun = System.nanoTime();
        Signals.send("STOP", first.pid());
        try {
            boolean takenOver = Readiness.await(PATIENCE, () -> {
                Readiness.pause(Duration.ofMillis(500));
                return claims(course.stack(), service, first.port()) == 0;
            });
            if (!takenOver) {
                tally.problem("After " + PATIENCE + " the others have not taken over " + service.id() + "'s work: "
                        + claims(course.stack(), service, first.port()) + " claims are left");
            }
            tally.remark("%s was frozen; its work was taken over within %.1f s"
                    .formatted(service.id(), (System.nanoTime() - begun) / 1e9));
            Readiness.pause(Duration.ofSeconds(1));
        } finally {
            Signals.send("CONT", first.pid());
        }
        Readiness.pause(Duration.ofSeconds(3));
    }

    /** How many segments are claimed by the instance on this port. */
    private static int claims(DrillStack stack, Service service, int port) {
        String sql = "select count(*) from token_entry where owner like ?";
        try (var database = stack.database(service.id());
                var statement = database.prepareStatement(sql)) {
            statement.setString(1, "%:" + port);
            var row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new StackFailure("The database of " + service.id() + " does not answer: " + e.getMessage(), e);
        }
    }
}
