package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/** The issue could not follow {@code into}, because of {@code rule}; {@code into} releases it (rule 13). */
@WireName("issue.merge-refused")
public record MergeRefused(String issueId, String into, String rule, Actor by, Instant at) implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
