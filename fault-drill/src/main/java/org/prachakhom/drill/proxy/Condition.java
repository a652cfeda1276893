package org.prachakhom.drill.proxy;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.prachakhom.stack.process.Readiness;

/** What is wrong with a wire now. */
final class Condition {
    private Trouble trouble = Trouble.NONE;

    synchronized Trouble now() {
        return trouble;
    }

    synchronized void become(Trouble other) {
        trouble = other;
        notifyAll();
    }

    /** Takes the time that these bytes need now. */
    void carry(int bytes, BooleanSupplier over) throws InterruptedException {
        awaitThaw(over);
        switch (now()) {
            case Trouble.Slow slow -> Readiness.pause(slow.delay());
            case Trouble.Narrow narrow -> Readiness.pause(Duration.ofMillis(1_000L * bytes / narrow.bytesASecond()));
            default -> {
                // it costs no time
            }
        }
    }

    /** Waits while all is frozen; those who give up wake the others. */
    synchronized void awaitThaw(BooleanSupplier over) throws InterruptedException {
        while (trouble instanceof Trouble.Frozen && !over.getAsBoolean()) {
            wait();
        }
    }

    synchronized void wake() {
        notifyAll();
    }
}
