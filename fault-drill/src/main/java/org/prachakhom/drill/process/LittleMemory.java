package org.prachakhom.drill.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.prachakhom.drill.Course;
import org.prachakhom.drill.DrillCase;
import org.prachakhom.drill.Tally;
import org.prachakhom.drill.town.DrillStack;
import org.prachakhom.drill.town.Town;
import org.prachakhom.drill.work.HeavyFiling;
import org.prachakhom.stack.ServerProcess;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Service;

/** An instance with far too little memory is given more than it can hold. */
final class LittleMemory implements DrillCase {
    private static final int LONG_FORM = 10;
    private static final int CALLERS = 64;
    private static final String HEAP = "-Xmx72m";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "little-memory";
    }

    @Override
    public String proves() {
        return "A service that runs out of memory ends at once, is started again, and has answered nothing wrong.";
    }

    @Override
    public int longForm() {
        return LONG_FORM;
    }

    @Override
    public Tally run(Course course) throws InterruptedException {
        Tally tally = new Tally(name());
        DrillStack stack = course.stack();
        for (int n = 0; n < course.cycles(); n++) {
            // The variable counts more than the command line, which has the usual heap.
            try (ServerProcess small =
                            stack.processes().another("issue-small", Service.ISSUE, Map.of("_JAVA_OPTIONS", HEAP));
                    Cycle cycle = new Cycle(course, name(), new HeavyFiling(Town.found(stack)))) {
                small.start();
                cycle.load().sendTo(URI.create("http://127.0.0.1:" + small.port()));
                cycle.load().during(CALLERS, () -> {
                    if (!small.awaitEnd(PATIENCE)) {
                        tally.problem("The service did not end in " + PATIENCE);
                    }
                });
                if (!lastWords(stack).contains("java.lang.OutOfMemoryError")) {
                    tally.problem("The service has not ended for want of memory: " + lastWords(stack));
                }
                if (!course.brief()) {
                    startAgain(small, tally);
                }
                // Another instance of the same service knows what was done under a key.
                cycle.load().sendTo(stack.gateway());
                cycle.settle(tally);
            }
        }
        return tally;
    }

    private static void startAgain(ServerProcess small, Tally tally) {
        long begun = System.nanoTime();
        try {
            small.start();
            tally.readyAfter(Duration.ofNanos(System.nanoTime() - begun));
        } catch (StackFailure failure) {
            tally.problem("The service did not come back: " + failure.getMessage());
        }
    }

    private static String lastWords(DrillStack stack) {
        try {
            String log = Files.readString(stack.home().log("issue-small"));
            return log.substring(Math.max(0, log.length() - 2_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
