package org.prachakhom.drill.views;

import java.time.Duration;
import java.util.List;
import org.prachakhom.drill.Course;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.Tally;
import org.prachakhom.drill.journal.Outcome;
import org.prachakhom.drill.process.Cycle;
import org.prachakhom.drill.town.DrillStack;
import org.prachakhom.drill.town.Town;
import org.prachakhom.drill.town.Views;
import org.prachakhom.drill.work.Filing;
import org.prachakhom.stack.client.OperatorPort;
import org.prachakhom.stack.process.Readiness;
import tools.jackson.databind.JsonNode;

/** Every view of every service is thrown away and made again while people file and comment. */
final class RebuildUnderLoad implements DrillCase {
    private static final int LONG_FORM = 20;
    private static final int CALLERS = 4;
    private static final Duration REMAKING = Duration.ofMinutes(5);
    private static final List<String> SERVICES = List.of("issue", "meeting", "committee", "notification");

    private static boolean remade(DrillStack stack) {
        return SERVICES.stream()
                .allMatch(service -> new Views(stack, service).behind().isEmpty());
    }

    /** In bulk where it can be done so, else by a replay. */
    private static void remake(OperatorPort operator) {
        for (JsonNode processor : operator.processors()) {
            String name = processor.path("name").asString();
            if (processor.path("replayable").asBoolean() && !operator.rebuild(name)) {
                operator.replay(name);
            }
        }
    }

    @Override
    public String name() {
        return "rebuild-under-load";
    }

    @Override
    public String proves() {
        return "Views that are rebuilt during traffic become what they were and keep up with it; filing goes on, and no "
                + "notice is owed a second time.";
    }

    @Override
    public int longForm() {
        return LONG_FORM;
    }

    @Override
    public Tally run(Course course) throws InterruptedException {
        Tally tally = new Tally(name());
        for (int n = 0; n < course.cycles(); n++) {
            try (Cycle cycle = new Cycle(course, name(), new Filing(Town.found(course.stack())))) {
                cycle.load().during(CALLERS, () -> {
                    for (String service : SERVICES) {
                        remake(new Views(course.stack(), service).operator());
                    }
                });
                if (cycle.journal().count(Outcome.UNKNOWN) > 0) {
                    tally.problem("Not all requests succeeded while views were rebuilt");
                }
                if (!Readiness.await(REMAKING, () -> remade(course.stack()))) {
                    tally.problem("The views are not made again within " + REMAKING);
                }
                cycle.settle(tally);
            }
        }
        return tally;
    }
}
