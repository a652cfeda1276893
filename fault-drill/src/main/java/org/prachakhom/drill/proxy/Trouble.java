package org.prachakhom.drill.proxy;

import java.time.Duration;

/** What is wrong with a wire. */
public sealed interface Trouble {
    /** Nothing. */
    Trouble NONE = new None();
    /** Whatever was open is broken off, and nobody gets through. */
    Trouble CUT = new Cut();
    /** Whoever calls is let in and never answered, and nothing moves on what was open; it all goes on afterwards. */
    Trouble FROZEN = new Frozen();
    /** What was open stays open at this end, and the other end is gone; who calls anew gets through. */
    Trouble HALF_OPEN = new HalfOpen();

    /** Everything takes so much longer. */
    static Trouble slow(Duration delay) {
        return new Slow(delay);
    }

    /** So much gets through in a second, in each direction of each connection. */
    static Trouble narrow(int bytesASecond) {
        return new Narrow(bytesASecond);
    }

    /** See {@link #NONE}. */
    record None() implements Trouble {}

    /** See {@link #CUT}. */
    record Cut() implements Trouble {}

    /** See {@link #FROZEN}. */
    record Frozen() implements Trouble {}

    /** See {@link #HALF_OPEN}. */
    record HalfOpen() implements Trouble {}

    /** See {@link #slow}. */
    record Slow(Duration delay) implements Trouble {}

    /** See {@link #narrow}. */
    record Narrow(int bytesASecond) implements Trouble {}
}
