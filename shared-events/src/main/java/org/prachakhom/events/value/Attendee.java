package org.prachakhom.events.value;

import org.jspecify.annotations.Nullable;

/** One person at a meeting. {@code group} is LEADERS, EXECUTIVES, COUNCIL, AGENCIES or GUESTS; {@code mode} is ON_SITE or ONLINE;
 * {@code community} and {@code agency} are null where they do not apply. */
public record Attendee(
        String person,
        String group,
        @Nullable String community,
        @Nullable String agency,
        String mode,
        boolean substitute) {}
