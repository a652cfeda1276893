package org.prachakhom.issue.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.issue.references.ServiceTerms;

/** What is said to an issue and its outcome. {@code own} are the communities that the caller leads. */
sealed interface AftermathCommand {

    record RequestReopening(
            @TargetAggregateIdentifier String issueId, Set<String> own, String reason, Actor by, Instant at)
            implements AftermathCommand {}

    /** The follow-up team's answer to request {@code request}; {@code reason} keeps the key of their case. */
    record AnswerReopening(
            @TargetAggregateIdentifier String issueId,
            int request,
            boolean granted,
            SealedText reason,
            ServiceTerms terms,
            Actor by,
            Instant at)
            implements AftermathCommand {}

    /** The fix that the team had confirmed of {@code claim} did not last; {@code reason} keeps the key of their case. */
    record ReopenIssue(
            @TargetAggregateIdentifier String issueId,
            int claim,
            SealedText reason,
            ServiceTerms terms,
            Actor by,
            Instant at)
            implements AftermathCommand {}

    /** {@code reason} keeps the key of the publication. */
    record UnpublishResolution(
            @TargetAggregateIdentifier String issueId,
            int decision,
            int textVersion,
            SealedText reason,
            Actor by,
            Instant at)
            implements AftermathCommand {}

    record RateResolution(
            @TargetAggregateIdentifier String issueId,
            Set<String> own,
            int score,
            @Nullable String comment,
            Actor by,
            Instant at)
            implements AftermathCommand {}

    /** {@code officerOf} is the agency for which an officer speaks, null for any other role. */
    record AddComment(
            @TargetAggregateIdentifier String issueId,
            String comment,
            boolean internal,
            String text,
            Set<String> own,
            @Nullable String officerOf,
            Actor by,
            Instant at)
            implements AftermathCommand {}

    /** As {@link AddComment}; {@code photos} are in the store of pictures. */
    record AttachEvidence(
            @TargetAggregateIdentifier String issueId,
            List<String> photos,
            @Nullable String caption,
            Set<String> own,
            @Nullable String officerOf,
            Actor by,
            Instant at)
            implements AftermathCommand {}
}
