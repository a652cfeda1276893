package org.prachakhom.events.registry;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.ServiceSpan;

/**
 * The time allowed at one level ({@code URGENT}, {@code NORMAL}, {@code PLANNED}, {@code triage}, {@code firstReply}).
 */
@WireName("registry.service-level-set")
public record ServiceLevelSet(
        String serviceLevelId, String municipality, String level, ServiceSpan span, Actor by, Instant at)
        implements ServiceLevelEvent {

    @Override
    public String streamId() {
        return serviceLevelId;
    }
}
