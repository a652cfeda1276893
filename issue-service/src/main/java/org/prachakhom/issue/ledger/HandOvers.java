package org.prachakhom.issue.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of an issue through agencies; the secretary's desk between two of them is no station of its own. */
final class HandOvers {
    private final List<String> stations = new ArrayList<>();
    private final List<List<String>> loops = new ArrayList<>();

    /** The issue comes to an agency, or to the desk when it is null. Whether it closes a loop by that. */
    boolean comesTo(@Nullable String agency) {
        if (agency == null || (!stations.isEmpty() && stations.getLast().equals(agency))) {
            return false;
        }
        int before = stations.lastIndexOf(agency);
        stations.add(agency);
        if (before >= 0) {
            loops.add(List.copyOf(stations.subList(before, stations.size())));
        }
        return before >= 0;
    }

    /** How often another agency got it. */
    int count() {
        return Math.max(0, stations.size() - 1);
    }

    /** From each agency back to it. */
    List<List<String>> loops() {
        return List.copyOf(loops);
    }
}
