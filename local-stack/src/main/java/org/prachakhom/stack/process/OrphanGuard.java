package org.prachakhom.stack.process;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Ends the child processes of this JVM when the JVM is gone, even when it was killed and no shutdown hook ran.
 *
 * <p>One tiny shell reads the children's ids from a pipe; the end of the pipe is the death of this JVM.
 */
final class OrphanGuard {
    private static final OrphanGuard OF_THIS_JVM = new OrphanGuard();
    /**
     * INT, because it is PostgreSQL's "fast" shutdown; TERM for those to whom INT means nothing; KILL for those who are
     * still there after a minute.
     */
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            pids=
            while read -r op pid; do
              if [ "$op" = + ]; then pids="$pids $pid"
              else rest=; for p in $pids; do [ "$p" = "$pid" ] || rest="$rest $p"; done; pids=$rest
              fi
            done
            exec 2>/dev/null
            [ -n "$pids" ] || exit 0
            kill -INT $pids
            kill -TERM $pids
            for second in $(seq 60); do
              left=
              for p in $pids; do ! kill -0 "$p" || left="$left $p"; done
              [ -n "$left" ] || exit 0
              sleep 1
            done
            kill -KILL $left
            """;

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Writer pipe;

    private OrphanGuard() {}

    static void watch(long pid) {
        OF_THIS_JVM.tell("+ " + pid + "\n");
    }

    static void forget(long pid) {
        OF_THIS_JVM.tell("- " + pid + "\n");
    }

    private void tell(String line) {
        lock.lock();
        try {
            Writer current = pipe == null ? start() : pipe;
            pipe = current;
            current.write(line);
            current.flush();
        } catch (IOException gone) {
            pipe = null;
        } finally {
            lock.unlock();
        }
    }

    private static Writer start() throws IOException {
        var process = new ProcessBuilder(OwnSession.command(List.of("sh", "-c", SCRIPT)))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.outputWriter(StandardCharsets.US_ASCII);
    }
}
