package org.prachakhom.issue.tables;

import java.time.Instant;
import org.prachakhom.events.value.Actor;

/** Who sends a table, in which municipality, and when. */
public record Sender(String tenant, Actor by, Instant at) {}
