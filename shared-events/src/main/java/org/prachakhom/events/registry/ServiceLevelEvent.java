package org.prachakhom.events.registry;

import java.time.Instant;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;
import org.prachakhom.events.value.Actor;

/** How long something may take in a municipality. */
@StreamFamily("registry")
public sealed interface ServiceLevelEvent extends PublishedEvent permits ServiceLevelSet {

    /** Who did it. */
    Actor by();

    /** When it happened. */
    Instant at();
}
