package org.prachakhom.events.publication;

import java.time.Instant;
import java.util.List;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The cleared text of an issue was erased with the issue's own; {@code kids} are the keys that were destroyed with it.
 */
@WireName("publication.text-erased")
public record PublicationTextErased(String publicationId, List<String> kids, Actor by, Instant at)
        implements PublicationEvent {

    public PublicationTextErased {
        kids = List.copyOf(kids);
    }

    @Override
    public String streamId() {
        return publicationId;
    }
}
