package org.prachakhom.events.issue;

import java.time.Instant;
import java.util.List;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The typed text of the issue was erased; {@code kids} are the keys that were destroyed with it.
 */
@WireName("issue.text-erased")
public record TextErased(String issueId, List<String> kids, Actor by, Instant at) implements IssueEvent {

    public TextErased {
        kids = List.copyOf(kids);
    }

    @Override
    public String streamId() {
        return issueId;
    }
}
