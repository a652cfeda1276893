package org.prachakhom.events.registry;

import java.time.Instant;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;
import org.prachakhom.events.value.Actor;

/** A department or an outside body that can be responsible for an issue. */
@StreamFamily("registry")
public sealed interface AgencyEvent extends PublishedEvent permits AgencyRegistered, AgencyRevised {

    /** Who did it. */
    Actor by();

    /** When it happened. */
    Instant at();
}
