package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * The follow-up team granted request {@code request}, or found that the fix of claim {@code recheckedClaim} did not last;
 * {@code request} is then the one that is answered with it, 0 when none waited, and {@code recheckedClaim} is null otherwise.
 * {@code agency} has to do it again, with clock {@code clock} from now on; null when none held it, and then {@code liaison}
 * and {@code due} too.
 */
@WireName("issue.reopened")
public record IssueReopened(
        String issueId,
        int request,
        @Nullable Integer recheckedClaim,
        @Nullable String agency,
        @Nullable String liaison,
        int clock,
        @Nullable Instant due,
        SealedText reason,
        Actor by,
        Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
