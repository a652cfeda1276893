package org.prachakhom.events.meeting;

import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;

/** A registered neighbourhood of a municipality (HH3). */
@StreamFamily("meeting")
public sealed interface CommunityEvent extends PublishedEvent permits CommunityRegistered, CommunityRevised {}
