package org.prachakhom.issue.casework;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.issue.references.ServiceTerms;

/** What makes two reports of one matter one, and two again (rule 13). */
sealed interface MergeCommand {

    /** To the issue that stays: take {@code duplicate}, which has this number and community. */
    record AcceptDuplicate(
            @TargetAggregateIdentifier String issueId,
            String duplicate,
            String number,
            String community,
            Actor by,
            Instant at)
            implements MergeCommand {}

    /** To the issue that stays: let {@code duplicate} go, because the secretary says so, or of {@code rule}. */
    record ReleaseDuplicate(
            @TargetAggregateIdentifier String issueId,
            String duplicate,
            @Nullable String rule,
            Actor by,
            Instant at) implements MergeCommand {}

    /** To the duplicate: follow {@code into}. */
    record MergeIssue(@TargetAggregateIdentifier String issueId, String into, Actor by, Instant at)
            implements MergeCommand {}

    /** To the duplicate: be a matter of its own again. */
    record UnmergeIssue(
            @TargetAggregateIdentifier String issueId, String from, ServiceTerms terms, Actor by, Instant at)
            implements MergeCommand {}
}
