package org.prachakhom.events.publication;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * A publisher takes back what was published of decision {@code decision} in the text of version {@code
 * textVersion}.
 */
@WireName("publication.take-back-requested")
public record TakeBackRequested(
        String publicationId,
        String municipality,
        int decision,
        int textVersion,
        SealedText reason,
        Actor by,
        Instant at)
        implements PublicationEvent {

    @Override
    public String streamId() {
        return publicationId;
    }
}
