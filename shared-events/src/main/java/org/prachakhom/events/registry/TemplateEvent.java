package org.prachakhom.events.registry;

import java.time.Instant;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;
import org.prachakhom.events.value.Actor;

/** A text that is prepared for answers which recur. */
@StreamFamily("registry")
public sealed interface TemplateEvent extends PublishedEvent permits TemplateRegistered, TemplateRevised {

    /** Who did it. */
    Actor by();

    /** When it happened. */
    Instant at();
}
