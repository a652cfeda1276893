package org.prachakhom.events.publication;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * A publisher cleared title and text as version {@code textVersion}; nothing in it names a private person (rule 14).
 */
@WireName("publication.content-cleared")
public record ContentCleared(
        String publicationId,
        String municipality,
        int textVersion,
        SealedText title,
        SealedText text,
        Actor by,
        Instant at)
        implements PublicationEvent {

    @Override
    public String streamId() {
        return publicationId;
    }
}
