package org.prachakhom.drill.proxy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.prachakhom.drill.Course;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.Tally;
import org.prachakhom.drill.process.Cycle;
import org.prachakhom.drill.town.Caller;
import org.prachakhom.drill.town.Town;
import org.prachakhom.drill.work.Filing;
import org.prachakhom.stack.process.Readiness;

/** What a service needs does not answer in time: its database, or the service itself, as its gateway sees it. */
final class TroubledWires implements DrillCase {
    private static final int LONG_FORM = 10;
    private static final int CALLERS = 48;
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    /** One harm: where, what, and how long at least it has to last to be felt. */
    private record Harm(String name, boolean ofDatabase, Trouble trouble, Duration span) {
        Wire wire(Detour detour) {
            return ofDatabase ? detour.database() : detour.service();
        }
    }

    private static final List<Harm> SHORT = List.of(
            new Harm("slow database", true, Trouble.slow(Duration.ofMillis(500)), Duration.ofSeconds(4)),
            new Harm("frozen database", true, Trouble.FROZEN, Duration.ofSeconds(8)),
            new Harm("half-open database", true, Trouble.HALF_OPEN, Duration.ofSeconds(1)),
            new Harm("half-open service", false, Trouble.HALF_OPEN, Duration.ofSeconds(1)));
    private static final List<Harm> LONG = List.of(
            new Harm("narrow database", true, Trouble.narrow(32_000), Duration.ofSeconds(20)),
            new Harm("cut database", true, Trouble.CUT, Duration.ofSeconds(20)),
            new Harm("frozen service", false, Trouble.FROZEN, Duration.ofSeconds(20)),
            new Harm("slow service", false, Trouble.slow(Duration.ofMillis(500)), Duration.ofSeconds(20)),
            new Harm("cut service", false, Trouble.CUT, Duration.ofSeconds(20)));

    @Override
    public String name() {
        return "troubled-wires";
    }

    @Override
    public String proves() {
        return "Whatever a service calls may be slow, frozen or gone at the other end only: each call ends in its time, "
                + "others are answered as usual, and all goes on by itself afterwards.";
    }

    @Override
    public int longForm() {
        return LONG_FORM;
    }

    @Override
    public Tally run(Course course) throws InterruptedException {
        Tally tally = new Tally(name());
        List<Harm> harms = course.brief()
                ? SHORT
                : Stream.concat(SHORT.stream(), LONG.stream()).toList();
        try (Detour detour = Detour.open(course.stack())) {
            for (int n = 0; n < course.cycles(); n++) {
                Town town = Town.found(course.stack());
                try (Cycle cycle = new Cycle(course, name(), new Filing(town))) {
                    cycle.load().sendTo(detour.gateway());
                    for (Harm harm : harms) {
                        course.progress().say(name() + ": " + harm.name());
                        suffer(cycle, town, detour, harm, tally);
                    }
                    if (cycle.journal().statuses().containsKey(0)) {
                        tally.problem("Calls were not answered at all");
                    }
                    cycle.settle(tally);
                }
            }
        }
        return tally;
    }

    private static void suffer(Cycle cycle, Town town, Detour detour, Harm harm, Tally tally)
            throws InterruptedException {
        Elsewhere elsewhere = new Elsewhere(town.secretary().at(detour.gateway()));
        cycle.load().during(CALLERS, () -> {
            harm.wire(detour).suffer(harm.trouble());
            elsewhere.during(harm.span());
            if (!(harm.trouble() instanceof Trouble.HalfOpen)) {
                harm.wire(detour).suffer(Trouble.NONE);
            }
        });
        long begun = System.nanoTime();
        Caller leader = town.leader().at(detour.gateway());
        if (!Readiness.await(RECOVERY, () -> Elsewhere.answers(leader, "/api/v1/issues"))) {
            tally.problem(harm.name() + ": nothing is answered " + RECOVERY + " afterwards");
        }
        tally.readyAfter(Duration.ofNanos(System.nanoTime() - begun));
        harm.wire(detour).suffer(Trouble.NONE);
        if (!detour.alive()) {
            tally.problem(harm.name() + ": a process has ended");
        }
        tally.remark(harm.name() + ": elsewhere " + elsewhere);
        if (elsewhere.suffers()) {
            tally.problem(harm.name() + ": other routes suffered too");
        }
    }
}
