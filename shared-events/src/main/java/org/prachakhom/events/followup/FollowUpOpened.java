package org.prachakhom.events.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The case opened because the issue was first assigned, or because somebody asks to reopen it that no agency ever
 * held; {@code agency} is null then. {@code issueVersion} is that of the issue after the fact that this follows,
 * null where it was not told yet.
 */
@WireName("followup.opened")
public record FollowUpOpened(
        String followUpId,
        String municipality,
        String number,
        String community,
        String category,
        @Nullable String agency,
        @Nullable String liaison,
        @Nullable Integer issueVersion,
        Actor by,
        Instant at)
        implements FollowUpEvent {

    @Override
    public String streamId() {
        return followUpId;
    }
}
