package org.prachakhom.issue.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.issue.casework.IssueCommand.TypedPlace;

/** Where it is, as a request says it: words, a point, or both. */
record PlaceBody(@Nullable String words, @Valid @Nullable PointBody point) {

    record PointBody(@NotNull Double lat, @NotNull Double lon) {}

    static @Nullable TypedPlace typed(@Nullable PlaceBody body) {
        if (body == null) {
            return null;
        }
        PointBody point = body.point();
        return new TypedPlace(body.words(), point == null ? null : new GeoPoint(point.lat(), point.lon()));
    }
}
