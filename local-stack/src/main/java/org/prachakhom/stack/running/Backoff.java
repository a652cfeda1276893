package org.prachakhom.stack.running;

import java.time.Duration;

/** How long to wait before the next start of a process: ever longer, unless its last life was a sound one. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** Whoever lived this long may come back at once. */
    private static final Duration SOUND_LIFE = Duration.ofSeconds(30);

    private Duration next = FIRST;

    /** The pause after a life of {@code life}, the start included. */
    Duration after(Duration life) {
        if (life.compareTo(SOUND_LIFE) > 0) {
            next = FIRST;
            return next;
        }
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return next;
    }
}
