package org.prachakhom.drill;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.prachakhom.drill.town.DrillStack;
import org.prachakhom.stack.running.Progress;

/** One stack for all short forms; it ends with the JVM. */
public final class SharedStack {
    private static @Nullable DrillStack running;
    private static boolean tried;

    private SharedStack() {}

    /** The stack, started by whoever asks first. */
    public static synchronized DrillStack get() {
        DrillStack ready = running;
        if (ready == null) {
            // each further try would leave more processes behind
            if (tried) {
                throw new IllegalStateException("The stack could not be started; see the first drill of this run");
            }
            tried = true;
            ready = DrillStack.start(Path.of(".."), Progress.CONSOLE);
            Runtime.getRuntime().addShutdownHook(new Thread(ready::close));
            running = ready;
        }
        return ready;
    }
}
