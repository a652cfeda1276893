package org.prachakhom.notification.publicpages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.SealedText;

/**
 * One issue as everyone may see it. {@code title} and {@code text} are the cleared ones, null until published and again
 * once erased ({@code textErased}); {@code point} is rounded to about 100 m; {@code raisedAt} leads back to the meeting,
 * null for what was filed between two; {@code outcome} is null while undecided, {@code declineReason} unless it was closed
 * without a fix; {@code correctedAt} tells when another text took the place of the published one, null if none did.
 * {@code communities} are all that raised the same matter, that of the issue first; {@code deferredUntil} and
 * {@code deferralReason} are null unless it is deferred now, {@code reopenedAt} unless it was reopened and not published
 * since, {@code mergedInto} unless it follows another issue.
 */
public record PublicIssue(
        String id,
        String number,
        String kind,
        String state,
        PublicName category,
        PublicName community,
        List<PublicName> communities,
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
        @Nullable Instant deferredUntil,
        @Nullable String deferralReason,
        @Nullable Instant reopenedAt,
        @Nullable MergedInto mergedInto,
        @JsonIgnore @Nullable TakenBack takenBack,
        @JsonIgnore String sortKey) {

    public PublicIssue {
        communities = List.copyOf(communities);
    }

    /** The issue that it follows; its number is null until the issue itself has arrived here. */
    public record MergedInto(String id, @Nullable String number) {}

    /** Why the page is public no more, as the publisher said it; null once that was erased. */
    public record TakenBack(@Nullable SealedText reason) {}

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
