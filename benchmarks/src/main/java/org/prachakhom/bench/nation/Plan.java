package org.prachakhom.bench.nation;

import java.time.Duration;
import java.util.List;

/**
 * How thoroughly is measured.
 *
 * @param pairs alternating slices of the two sides
 * @param slice how long each lasts
 * @param stretch how long a steady rate is kept up
 * @param warmUp requests to each side before anything counts
 * @param sizes issues that are there when costs are compared, in growing order
 */
record Plan(int pairs, Duration slice, Duration stretch, int warmUp, List<Integer> sizes) {

    /** For figures. */
    static Plan whole(List<Integer> sizes) {
        return new Plan(5, Duration.ofSeconds(6), Duration.ofSeconds(30), 50_000, sizes);
    }

    /** To see that all goes: the figures are worth little. */
    static Plan brief(List<Integer> sizes) {
        return new Plan(2, Duration.ofSeconds(3), Duration.ofSeconds(5), 3_000, sizes);
    }
}
