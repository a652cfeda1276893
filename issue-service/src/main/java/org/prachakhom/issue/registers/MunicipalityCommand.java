package org.prachakhom.issue.registers;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.GeoPoint;

/** What can be asked of a municipality. */
sealed interface MunicipalityCommand {

    /** {@code center} is null when not known. */
    record RegisterMunicipality(
            @TargetAggregateIdentifier String municipalityId,
            String code,
            String nameTh,
            String nameEn,
            String provinceTh,
            String timeZone,
            @Nullable GeoPoint center,
            Actor by,
            Instant at)
            implements MunicipalityCommand {}

    record ReviseMunicipality(
            @TargetAggregateIdentifier String municipalityId,
            String nameTh,
            String nameEn,
            String provinceTh,
            @Nullable GeoPoint center,
            Actor by,
            Instant at)
            implements MunicipalityCommand {}
}
