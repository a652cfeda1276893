package org.prachakhom.events.registry;

import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;

/** A department or an outside body that can be responsible for an issue. */
@StreamFamily("registry")
public sealed interface AgencyEvent extends PublishedEvent permits AgencyRegistered, AgencyRevised {}
