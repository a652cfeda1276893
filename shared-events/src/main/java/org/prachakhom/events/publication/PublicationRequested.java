package org.prachakhom.events.publication;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * A publisher asked to publish decision {@code decision} with the cleared text of version {@code textVersion}.
 */
@WireName("publication.requested")
public record PublicationRequested(
        String publicationId, String municipality, int decision, int textVersion, Actor by, Instant at)
        implements PublicationEvent {

    @Override
    public String streamId() {
        return publicationId;
    }
}
