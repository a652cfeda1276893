package org.prachakhom.drill.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.prachakhom.drill.Course;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.Tally;
import org.prachakhom.drill.journal.Outcome;
import org.prachakhom.drill.process.Cycle;
import org.prachakhom.drill.town.DrillStack;
import org.prachakhom.drill.town.Town;
import org.prachakhom.drill.work.Filing;
import org.prachakhom.stack.ServerProcess;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Service;

/** The clock of one instance is two hours ahead; whoever is sent from it to another sees time leap into the past. */
final class SkewedInstance implements DrillCase {
    private static final int LONG_FORM = 5;
    private static final int A_SECOND = 5;
    private static final String AHEAD = "PT2H";

    @Override
    public String name() {
        return "skewed-instance";
    }

    @Override
    public String proves() {
        return "Clocks that differ by hours, and one that leaps into the past, lose no event and change no order.";
    }

    @Override
    public int longForm() {
        return LONG_FORM;
    }

    @Override
    public Tally run(Course course) throws InterruptedException {
        Tally tally = new Tally(name());
        DrillStack stack = course.stack();
        Map<String, String> ahead =
                Map.of("SIMULATION_OFFSET_FILE", offset(course).toString());
        try (ServerProcess skewed = stack.processes().another("issue-skewed", Service.ISSUE, ahead)) {
            skewed.start();
            for (int n = 0; n < course.cycles(); n++) {
                Town town = Town.found(stack);
                try (Cycle cycle = new Cycle(course, name(), new Filing(town))) {
                    for (URI address : new URI[] {
                        URI.create("http://127.0.0.1:" + skewed.port()), stack.gateway(),
                        URI.create("http://127.0.0.1:" + skewed.port()), stack.gateway()
                    }) {
                        cycle.load().sendTo(address);
                        cycle.load().steadily(A_SECOND, () -> Readiness.pause(Duration.ofSeconds(2)));
                    }
                    if (cycle.journal().count(Outcome.UNKNOWN) > 0) {
                        tally.problem("Not all requests succeeded");
                    }
                    cycle.settle(tally);
                    order(stack, town, tally);
                }
            }
        }
        return tally;
    }

    private static Path offset(Course course) {
        try {
            Files.createDirectories(course.journals());
            return Files.writeString(course.journals().resolve("two-hours-ahead"), AHEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both clocks were in use, and the time of the log goes on with its positions all the same. */
    private static void order(DrillStack stack, Town town, Tally tally) {
        String sql = """
                select count(*) filter (where recorded_at < before), max(happened) - min(happened) > interval '1 hour'
                from (select recorded_at, lag(recorded_at) over (order by position) as before,
                             (payload ->> 'at')::timestamptz as happened
                      from event_readable where tenant = ?) events""";
        try (var database = stack.database("issue");
                var statement = database.prepareStatement(sql)) {
            statement.setString(1, town.code());
            var row = statement.executeQuery();
            row.next();
            if (row.getInt(1) > 0 || !row.getBoolean(2)) {
                tally.problem(row.getInt(1) + " events were recorded before their predecessors; two clocks in use: "
                        + row.getBoolean(2));
            }
        } catch (SQLException e) {
            throw new StackFailure("The database of issue does not answer: " + e.getMessage(), e);
        }
    }
}
