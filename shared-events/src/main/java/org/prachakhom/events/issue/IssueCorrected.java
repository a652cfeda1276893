package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Place;
import org.prachakhom.events.value.SealedText;

/**
 * The words of the issue were put right before any agency held it: from now on these hold, all of them. {@code place} is
 * null when it has none any more.
 */
@WireName("issue.corrected")
public record IssueCorrected(
        String issueId,
        SealedText title,
        SealedText description,
        @Nullable Place place,
        Actor by,
        Instant at) implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
