package org.prachakhom.events.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.GeoPoint;

/**
 * A municipality joined the installation. {@code center} is null when not known.
 */
@WireName("registry.municipality-registered")
public record MunicipalityRegistered(
        String municipalityId,
        String municipality,
        String nameTh,
        String nameEn,
        String provinceTh,
        String timeZone,
        @Nullable GeoPoint center,
        Actor by,
        Instant at)
        implements MunicipalityEvent {

    @Override
    public String streamId() {
        return municipalityId;
    }
}
