package org.prachakhom.events.publication;

import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;

/** What somebody has to be told, once. */
@StreamFamily("publication")
public sealed interface NoticeEvent extends PublishedEvent permits NoticeOwed {}
