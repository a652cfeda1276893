package org.prachakhom.issue.register;

import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Priority;

/**
 * What those may know whom the issue concerns. {@code claims}, {@code refutations} and {@code decision} count from 1 and
 * are 0 before the first.
 */
public record IssueDetails(
        IssueKind kind,
        Priority priority,
        @Nullable String meetingId,
        boolean recordedAfterClosing,
        String title,
        String description,
        @Nullable PlaceSeen place,
        @Nullable String liaison,
        int claims,
        int refutations,
        int decision) {

    /** Where it is: words, the exact point, or both. */
    public record PlaceSeen(
            @Nullable String words, @Nullable GeoPoint point) {}
}
