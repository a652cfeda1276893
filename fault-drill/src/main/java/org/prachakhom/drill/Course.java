package org.prachakhom.drill;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.prachakhom.drill.town.DrillStack;
import org.prachakhom.stack.running.Progress;

/**
 * How a case is gone through.
 *
 * @param cycles how often
 * @param brief whether spans are those of the short form
 * @param random draws the moments; made from the printed seed
 * @param journals the folder of the journals
 */
public record Course(DrillStack stack, int cycles, boolean brief, Random random, Path journals, Progress progress) {
    /** A course of one case, whose moments depend on the seed and the case's name alone. */
    public static Course of(
            DrillStack stack, DrillCase drill, int cycles, boolean brief, long seed, Progress progress) {
        progress.say(drill.name() + ": " + cycles + " cycle(s), seed " + seed);
        Random random = new Random(seed * 31 + drill.name().hashCode());
        Path journals = stack.home().data().resolve("journals");
        return new Course(stack, cycles, brief, random, journals, progress);
    }

    /** A span of the short form, or of the long one. */
    public Duration span(Duration inShort, Duration inLong) {
        return brief ? inShort : inLong;
    }

    /** A random span, zero included, up to this one. */
    public Duration upTo(Duration most) {
        return Duration.ofMillis(random.nextLong(most.toMillis() + 1));
    }
}
