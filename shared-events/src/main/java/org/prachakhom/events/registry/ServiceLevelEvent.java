package org.prachakhom.events.registry;

import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;

/** How long something may take in a municipality. */
@StreamFamily("registry")
public sealed interface ServiceLevelEvent extends PublishedEvent permits ServiceLevelSet {}
