package org.prachakhom.events.value;

import org.jspecify.annotations.Nullable;

/** Who did it (rule 15): the subject of the token, the role in which it acted, and for whom, or null. */
public record Actor(String subject, String role, @Nullable String onBehalfOf) {}
