package org.prachakhom.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Signals that Java itself cannot send, and waiting for a process that is not our child. */
public final class Signals {
    private Signals() {}

    /** Sends {@code signal} ("INT", "TERM", "STOP") and says whether there was a process to take it. */
    public static boolean send(String signal, long pid) {
        try {
            var kill = new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return kill.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits until the process is gone and says whether it is. */
    public static boolean awaitEnd(ProcessHandle process, Duration patience) {
        return Readiness.await(patience, () -> !process.isAlive() || isZombie(process.pid()));
    }

    /** A dead process that its adoptive parent has not collected yet: it holds neither files nor memory. */
    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException gone) {
            return true;
        }
    }
}
