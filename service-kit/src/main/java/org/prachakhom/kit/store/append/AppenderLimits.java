package org.prachakhom.kit.store.append;

import java.time.Duration;
import org.prachakhom.kit.store.LogBusy;

/**
 * Bounds of the appender.
 *
 * @param queuedCommands commands that may wait; one more is refused with {@link LogBusy}
 * @param queuedBytes bytes of events that may wait
 * @param batchRows events in one batch, unless one command has more
 * @param batchBytes bytes of events in one batch, unless one command has more
 * @param patience real time that a command waits for its outcome
 */
public record AppenderLimits(int queuedCommands, long queuedBytes, int batchRows, long batchBytes, Duration patience) {

    /** What suits a service with a heap of 160 MiB. */
    public static final AppenderLimits USUAL =
            new AppenderLimits(2_048, 16 << 20, 1_000, 4 << 20, Duration.ofSeconds(10));
}
