package org.prachakhom.events.registry;

import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;

/** A category of issues with its usual agency and priority. */
@StreamFamily("registry")
public sealed interface CategoryEvent extends PublishedEvent permits CategoryRegistered, CategoryRevised {}
