package org.prachakhom.events.publication;

import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;

/** What may be shown to everyone about one issue; it has the id of the issue. */
@StreamFamily("publication")
public sealed interface PublicationEvent extends PublishedEvent
        permits ContentCleared, PublicationRequested, TakeBackRequested, PublicationTextErased {}
