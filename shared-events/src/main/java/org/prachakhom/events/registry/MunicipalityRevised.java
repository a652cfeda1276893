package org.prachakhom.events.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.GeoPoint;

/**
 * Names, province or center of a municipality changed.
 */
@WireName("registry.municipality-revised")
public record MunicipalityRevised(
        String municipalityId,
        String municipality,
        String nameTh,
        String nameEn,
        String provinceTh,
        @Nullable GeoPoint center,
        Actor by,
        Instant at)
        implements MunicipalityEvent {

    @Override
    public String streamId() {
        return municipalityId;
    }
}
