package org.prachakhom.stack.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prachakhom.stack.LocalStack;
import org.prachakhom.stack.process.ChildProcess;
import org.prachakhom.stack.process.JavaCommand;
import org.prachakhom.stack.process.LogFile;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;
import org.prachakhom.stack.running.StackState;

/** A supervisor in the background: started here, watched until all is ready, then left alone. */
final class Detached {
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private Detached() {}

    static int start(StackHome home, StackSettings settings, boolean noDemo) {
        Preconditions.check(home, settings);
        Path log = home.log("supervisor");
        // Whoever breaks this off, even by a kill, breaks off the start: it is let go only when all is ready.
        ChildProcess supervisor = launch(home, log, noDemo);
        var said = new SaidSoFar(log);
        boolean ready = supervisor.awaitReady(PATIENCE, () -> {
            said.passOn();
            return announced(home, supervisor.pid());
        });
        said.passOn();
        if (!ready) {
            throw new StackFailure("Prachakhom did not come up; see " + log + ".");
        }
        supervisor.letGo();
        return 0;
    }

    private static boolean announced(StackHome home, long supervisor) {
        Optional<StackState> state = StackState.read(home);
        return state.filter(now -> now.supervisor() == supervisor && now.ready())
                .isPresent();
    }

    private static ChildProcess launch(StackHome home, Path log, boolean noDemo) {
        var options = List.of("-Xmx64m", "-Dprachakhom.root=" + home.root());
        var arguments = new ArrayList<>(List.of("up", "--in-background"));
        if (noDemo) {
            arguments.add("--no-demo");
        }
        var command = JavaCommand.of(options, LocalStack.class, arguments);
        return ChildProcess.start(command, Map.of(), Path.of("").toAbsolutePath(), log);
    }

    /** Passes the lines of a growing log on to the terminal, each once. */
    private static final class SaidSoFar {
        private final Path log;
        private int lines;

        SaidSoFar(Path log) {
            this.log = log;
        }

        void passOn() {
            List<String> all = LogFile.tail(log, Integer.MAX_VALUE);
            all.subList(Math.min(lines, all.size()), all.size()).forEach(Progress.CONSOLE::say);
            lines = all.size();
        }
    }
}
