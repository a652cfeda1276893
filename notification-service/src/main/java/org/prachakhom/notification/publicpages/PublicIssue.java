package org.prachakhom.notification.publicpages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.GeoPoint;

/**
 * One issue as everyone may see it. {@code title} and {@code text} are the cleared ones, null until published and again
 * once erased ({@code textErased}); {@code point} is rounded to about 100 m; {@code raisedAt} leads back to the meeting,
 * null for what was filed between two; {@code outcome} is null while undecided, {@code declineReason} unless it was closed without a fix; {@code correctedAt} tells when another text
 * took the place of the published one, null if none did.
 */
public record PublicIssue(
        String id,
        String number,
        String kind,
        String state,
        PublicName category,
        PublicName community,
        @Nullable PublicName agency,
        @Nullable GeoPoint point,
        @Nullable RaisedAt raisedAt,
        Instant filedAt,
        @Nullable Instant assignedAt,
        @Nullable Instant claimedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant correctedAt,
        @Nullable String outcome,
        @Nullable String declineReason,
        @Nullable String title,
        @Nullable String text,
        boolean textErased,
        @JsonIgnore String sortKey) {

    /** A code with its names; null names have not arrived here yet. */
    public record PublicName(
            String code, @Nullable String nameTh, @Nullable String nameEn) {}

    /** The meeting at which it was raised; only the id is known until the meeting itself has arrived. */
    public record RaisedAt(
            String meetingId,
            @Nullable String kind,
            @Nullable Integer number,
            @Nullable Integer fiscalYear,
            @Nullable Instant startsAt) {}
}
