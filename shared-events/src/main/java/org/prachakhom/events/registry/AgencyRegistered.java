package org.prachakhom.events.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * An agency entered the register. {@code liaison} is the department that acts for an external agency, else null.
 */
@WireName("registry.agency-registered")
public record AgencyRegistered(
        String agencyId,
        String municipality,
        String agency,
        String nameTh,
        String nameEn,
        boolean external,
        @Nullable String liaison,
        Actor by,
        Instant at)
        implements AgencyEvent {

    @Override
    public String streamId() {
        return agencyId;
    }
}
