package org.prachakhom.events.followup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * The team visited the site. {@code claim} is null when there was no claim to check, and no fix to look at again;
 * {@code members} are the persons who went; {@code photos} by the SHA-256 of their content, null where none was taken.
 */
@WireName("followup.survey-recorded")
public record SurveyRecorded(
        String followUpId,
        @Nullable Integer claim,
        List<String> members,
        Instant visitedAt,
        SealedText finding,
        @Nullable List<String> photos,
        Actor by,
        Instant at)
        implements FollowUpEvent {

    public SurveyRecorded {
        members = List.copyOf(members);
        photos = photos == null || photos.isEmpty() ? null : List.copyOf(photos);
    }

    /** The photos, as a list that may be empty. */
    public List<String> photosOrNone() {
        return photos == null ? List.of() : photos;
    }

    @Override
    public String streamId() {
        return followUpId;
    }
}
