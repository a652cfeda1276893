package org.prachakhom.drill.simulation;

import java.util.List;
import java.util.Random;

/** The dice of a schedule: the same seed throws the same. */
final class Chance {
    private Random dice = new Random(0);
    private boolean calm;

    /** A process stops here, as if killed. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;

        Crash() {
            super("crash", null, false, false);
        }
    }

    void begin(long seed) {
        dice = new Random(seed);
        calm = false;
    }

    /** Nothing crashes any more. */
    void calm() {
        calm = true;
    }

    void mayCrash() {
        if (!calm && in(25)) {
            throw new Crash();
        }
    }

    /** Whether something that happens once in {@code rare} times happens now. */
    boolean in(int rare) {
        return dice.nextInt(rare) == 0;
    }

    int upTo(int most) {
        return dice.nextInt(most + 1);
    }

    <T> T oneOf(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }

    Random dice() {
        return dice;
    }
}
