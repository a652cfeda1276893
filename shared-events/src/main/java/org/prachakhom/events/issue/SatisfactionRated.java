package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * How content {@code community} is with what was published of decision {@code decision}: {@code score} from 1 to
 * 5.
 */
@WireName("issue.satisfaction-rated")
public record SatisfactionRated(
        String issueId,
        String community,
        int decision,
        int score,
        @Nullable SealedText comment,
        Actor by,
        Instant at) implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
