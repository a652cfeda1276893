package org.prachakhom.drill.proxy;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.prachakhom.drill.town.Caller;
import org.prachakhom.stack.process.Readiness;

/** Somebody who asks through the same gateway for what has nothing to do with the trouble. */
final class Elsewhere {
    private static final String PATH = "/api/v1/communities";
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** Less than any time-out on the way of the others. */
    private static final Duration TOO_SLOW = Duration.ofSeconds(10);

    private final Caller caller;
    private int asked;
    private int failed;
    private Duration slowest = Duration.ZERO;

    Elsewhere(Caller caller) {
        this.caller = caller;
    }

    /** Whether it is there, now. */
    static boolean answers(Caller caller, String path) {
        try {
            return caller.get(path).status() == 200;
        } catch (UncheckedIOException noAnswer) {
            return false;
        }
    }

    /** Asks again and again for so long. */
    void during(Duration span) {
        long end = System.nanoTime() + span.toNanos();
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            failed += answers(caller, PATH) ? 0 : 1;
            asked++;
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            Readiness.pause(PAUSE);
        }
    }

    boolean suffers() {
        return failed > 0 || slowest.compareTo(TOO_SLOW) > 0;
    }

    @Override
    public String toString() {
        return "%d asked, %d failed, slowest %d ms".formatted(asked, failed, slowest.toMillis());
    }
}
