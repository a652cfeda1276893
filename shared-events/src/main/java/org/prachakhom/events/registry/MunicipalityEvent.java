package org.prachakhom.events.registry;

import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;

/** A municipality, which is the tenant. */
@StreamFamily("registry")
public sealed interface MunicipalityEvent extends PublishedEvent permits MunicipalityRegistered, MunicipalityRevised {}
