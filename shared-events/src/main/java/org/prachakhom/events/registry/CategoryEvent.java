package org.prachakhom.events.registry;

import java.time.Instant;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;
import org.prachakhom.events.value.Actor;

/** A category of issues with its usual agency and priority. */
@StreamFamily("registry")
public sealed interface CategoryEvent extends PublishedEvent permits CategoryRegistered, CategoryRevised {

    /** Who did it. */
    Actor by();

    /** When it happened. */
    Instant at();
}
