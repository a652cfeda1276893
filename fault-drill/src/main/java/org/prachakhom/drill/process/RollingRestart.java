package org.prachakhom.drill.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.prachakhom.drill.Course;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.Tally;
import org.prachakhom.drill.journal.Outcome;
import org.prachakhom.drill.town.DrillStack;
import org.prachakhom.drill.town.Town;
import org.prachakhom.drill.work.Filing;
import org.prachakhom.stack.ServerProcess;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.ProcessState.Phase;
import org.prachakhom.stack.running.Service;

/**
 * Two instances of the issue service are replaced, one after the other, while requests go through the gateway. Meanwhile
 * every event is written as a later version would write it: with a property that no reader knows.
 */
final class RollingRestart implements DrillCase {
    private static final int LONG_FORM = 10;
    private static final int CALLERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String WIDER = """
            create or replace function widen_event() returns trigger language plpgsql as $$
            begin
              new.payload := convert_to(
                (convert_from(new.payload, 'UTF8')::jsonb || '{"ofALaterVersion": {"any": ["thing"]}}')::text, 'UTF8');
              return new;
            end $$;
            create or replace trigger widen_event before insert on event_log for each row execute function widen_event()
            """;
    private static final String AS_BEFORE = "drop trigger widen_event on event_log; drop function widen_event()";

    @Override
    public String name() {
        return "rolling-restart";
    }

    @Override
    public String proves() {
        return "A service is replaced instance by instance without one failed request, and events of a later version are"
                + " read by the earlier one.";
    }

    @Override
    public int longForm() {
        return LONG_FORM;
    }

    @Override
    public Tally run(Course course) throws InterruptedException {
        Tally tally = new Tally(name());
        DrillStack stack = course.stack();
        ServerProcess first = stack.processes().process("issue");
        try (Balancer balancer = new Balancer(first.port())) {
            ServerProcess second = stack.processes().another("issue-2", Service.ISSUE, Map.of());
            ServerProcess gateway =
                    stack.processes().another("gateway-2", Service.GATEWAY, Map.of("ISSUE_URL", balancer.url()));
            List<ServerProcess> further = Instances.start(List.of(second, gateway));
            try {
                for (int n = 0; n < course.cycles(); n++) {
                    cycle(course, new Round(balancer, first, second, gateway), tally);
                }
            } finally {
                Instances.stop(further);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tally;
    }

    private record Round(Balancer balancer, ServerProcess first, ServerProcess second, ServerProcess gateway) {}

    private void cycle(Course course, Round round, Tally tally) throws InterruptedException {
        Town town = Town.found(course.stack());
        sql(course.stack(), WIDER);
        try (Cycle cycle = new Cycle(course, name(), new Filing(town))) {
            cycle.load().sendTo(URI.create("http://127.0.0.1:" + round.gateway().port()));
            cycle.load().during(CALLERS, () -> replaceBoth(course, round));
            if (cycle.journal().count(Outcome.UNKNOWN) > 0) {
                tally.problem(
                        cycle.journal().count(Outcome.UNKNOWN) + " requests failed while instances were replaced");
            }
            cycle.settle(tally);
        } finally {
            sql(course.stack(), AS_BEFORE);
        }
    }

    private static void replaceBoth(Course course, Round round) {
        var stack = course.stack().processes();
        Readiness.pause(course.upTo(Duration.ofSeconds(1)));
        turn(round.balancer(), round.second());
        long pid = round.first().pid();
        // Whoever keeps it alive starts it again.
        round.first().stop();
        await("issue", () -> round.first().pid() != pid && stack.state("issue").phase() == Phase.RUNNING);
        turn(round.balancer(), round.first());
        round.second().restart();
        turn(round.balancer(), round.second());
        Readiness.pause(course.upTo(Duration.ofSeconds(1)));
        turn(round.balancer(), round.first());
    }

    private static void turn(Balancer balancer, ServerProcess instance) {
        if (!balancer.turnTo(instance.port(), PATIENCE)) {
            throw new StackFailure("An instance does not answer its last requests");
        }
    }

    private static void await(String process, BooleanSupplier ready) {
        if (!Readiness.await(PATIENCE, ready)) {
            throw new StackFailure(process + " is not ready again after " + PATIENCE);
        }
    }

    private static void sql(DrillStack stack, String sql) {
        try (var database = stack.database("issue");
                var statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StackFailure("The database of issue does not answer: " + e.getMessage(), e);
        }
    }
}
