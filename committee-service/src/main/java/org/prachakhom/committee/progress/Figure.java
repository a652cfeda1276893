package org.prachakhom.committee.progress;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the issues of one group stand. What the agency claims, what the follow-up team verified and what was closed without
 * a fix are three facts, kept apart.
 *
 * @param key state, agency, community or month ({@code 2026-01}); null for issues that no agency holds
 * @param nameTh what the key stands for; null where it stands for itself, like {@code nameEn}
 * @param issues all of the group
 * @param open neither decided nor merged
 * @param claimed said to be done, and not yet checked
 * @param claims claims made so far, also those refuted
 * @param refutations claims refuted so far
 * @param verified confirmed on site
 * @param closedWithoutFix closed without having been fixed
 * @param noted praise that was passed on
 * @param merged follow another issue, which is counted in their place: neither open nor decided
 * @param reopenings decisions that were disputed with success; what they said is counted no more
 * @param published told to everyone
 * @param states issues by state
 */
record Figure(
        @Nullable String key,
        @Nullable String nameTh,
        @Nullable String nameEn,
        int issues,
        int open,
        int claimed,
        int claims,
        int refutations,
        int verified,
        int closedWithoutFix,
        int noted,
        int merged,
        int reopenings,
        int published,
        Map<String, Integer> states) {

    Figure {
        states = Map.copyOf(states);
    }

    /** The same figure with its name. */
    Figure named(@Nullable String th, @Nullable String en) {
        return new Figure(
                key,
                th,
                en,
                issues,
                open,
                claimed,
                claims,
                refutations,
                verified,
                closedWithoutFix,
                noted,
                merged,
                reopenings,
                published,
                states);
    }

    /** Both together; they have the same key. */
    Figure plus(Figure other) {
        Map<String, Integer> sum = new TreeMap<>(states);
        other.states.forEach((state, count) -> sum.merge(state, count, Integer::sum));
        return new Figure(
                key,
                nameTh,
                nameEn,
                issues + other.issues,
                open + other.open,
                claimed + other.claimed,
                claims + other.claims,
                refutations + other.refutations,
                verified + other.verified,
                closedWithoutFix + other.closedWithoutFix,
                noted + other.noted,
                merged + other.merged,
                reopenings + other.reopenings,
                published + other.published,
                sum);
    }
}
