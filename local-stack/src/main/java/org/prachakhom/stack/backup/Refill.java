package org.prachakhom.stack.backup;

import java.time.Duration;
import java.util.List;
import org.prachakhom.stack.client.OperatorPort;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.running.Progress;

/** Views that were emptied, and fill again from the logs. */
record Refill(List<OperatorPort> services, Progress progress) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** Waits as long as it goes on: how long that is depends on how much there is. */
    void await() {
        long told = Long.MAX_VALUE;
        for (long left = left(); left > 0; left = left()) {
            if (left <= told / 2) {
                progress.say("Events that views have still to read: " + left);
                told = left;
            }
            Readiness.pause(BETWEEN_LOOKS);
            long before = left;
            if (!Readiness.await(PATIENCE, () -> left() < before)) {
                progress.say("The views are not full again yet; ./prachakhom up goes on with it.");
                return;
            }
        }
    }

    private long left() {
        return services.stream().mapToLong(OperatorPort::lag).sum();
    }
}
