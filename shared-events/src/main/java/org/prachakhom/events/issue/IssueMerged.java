package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The issue follows {@code into} from now on; its own clock stands still.
 */
@WireName("issue.merged")
public record IssueMerged(String issueId, String into, Actor by, Instant at) implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
