package org.prachakhom.issue.directory;

import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.GeoPoint;

/** A municipality as registered; {@code center} is null when not known. */
public record MunicipalityRow(
        String code,
        String nameTh,
        String nameEn,
        String provinceTh,
        String timeZone,
        @Nullable GeoPoint center,
        long version) {}
