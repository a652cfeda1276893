package org.prachakhom.issue.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.lifecycle.IssueState;

/**
 * Who was responsible for an issue. {@code seconds} run from its filing to its publication, whoever holds it, and nothing
 * sets them back; {@code endedAt} is null while they run, and of a merged issue they end with the merging. {@code handOvers}
 * count how often another agency got it; each of the {@code loops} names agencies through which it came back to the first.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Responsibility(
        String issueId,
        long version,
        IssueState state,
        Instant filedAt,
        @Nullable Instant endedAt,
        long seconds,
        int handOvers,
        List<List<String>> loops,
        List<Turn> turns,
        List<Escalation> escalations) {

    public Responsibility {
        loops = List.copyOf(loops);
        turns = List.copyOf(turns);
        escalations = List.copyOf(escalations);
    }
}
