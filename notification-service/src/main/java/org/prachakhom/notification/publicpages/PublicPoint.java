package org.prachakhom.notification.publicpages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Place;

/** Where an issue is, as far as everyone may know it. */
final class PublicPoint {
    /** A thousandth of a degree is 111 m of latitude, and less of longitude. */
    private static final int DIGITS = 3;

    private PublicPoint() {}

    /** Of a place, or null when it has no point. */
    static @Nullable GeoPoint of(@Nullable Place place) {
        return place == null || place.point() == null ? null : near(place.point());
    }

    /** The point rounded to about 100 m, so that it names a street and no house. */
    static GeoPoint near(GeoPoint exact) {
        return new GeoPoint(rounded(exact.lat()), rounded(exact.lon()));
    }

    private static double rounded(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
