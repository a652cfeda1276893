package org.prachakhom.notification.publication;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.prachakhom.events.value.Actor;

/** What can be asked of a publication; its id is the id of its issue. */
sealed interface PublicationCommand {

    /**
     * Declares title and text fit for everyone. {@code versionSeen} says whether the request named the version that it
     * changes, which only the first clearing may leave out.
     */
    record ClearContent(
            @TargetAggregateIdentifier String publicationId,
            String municipality,
            String title,
            String text,
            boolean versionSeen,
            Actor by,
            Instant at)
            implements PublicationCommand {}

    /**
     * Asks the issue to publish its newest cleared text, also in the place of one that is public. {@code decision} is the
     * issue's latest decision known here, 0 without one; {@code decided} says whether the issue rests on it now.
     */
    record RequestPublication(
            @TargetAggregateIdentifier String publicationId,
            String municipality,
            int decision,
            boolean decided,
            Actor by,
            Instant at)
            implements PublicationCommand {}

    /**
     * Asks the issue to make its page public no more. {@code decision} and {@code textVersion} are those that are public as
     * far as it is known here, 0 when none are.
     */
    record TakeBackPublication(
            @TargetAggregateIdentifier String publicationId,
            String municipality,
            int decision,
            int textVersion,
            String reason,
            Actor by,
            Instant at)
            implements PublicationCommand {}

    /** Destroys the keys of everything typed so far, because the text of the issue was erased. */
    record EraseClearedText(@TargetAggregateIdentifier String publicationId, Actor by, Instant at)
            implements PublicationCommand {}
}
