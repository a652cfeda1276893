package org.prachakhom.events.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * Names, kind or liaison of an agency changed; {@code active} is false when it takes no new issues.
 */
@WireName("registry.agency-revised")
public record AgencyRevised(
        String agencyId,
        String municipality,
        String agency,
        String nameTh,
        String nameEn,
        boolean external,
        @Nullable String liaison,
        boolean active,
        Actor by,
        Instant at)
        implements AgencyEvent {

    @Override
    public String streamId() {
        return agencyId;
    }
}
