package org.prachakhom.issue.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.issue.lifecycle.IssueState;

/**
 * What everyone may know of an issue. Dates are null until the step was taken; {@code point} is rounded to about 100 m;
 * {@code overdue} is true when the agency's time ran out before it claimed; {@code declineReason} is null unless it was
 * closed without a fix.
 */
public record IssueCard(
        String id,
        long version,
        String number,
        String community,
        String category,
        IssueState state,
        @Nullable String agency,
        Instant filedAt,
        @Nullable Instant assignedAt,
        @Nullable Instant due,
        boolean overdue,
        @Nullable Instant claimedAt,
        @Nullable Instant verifiedAt,
        @Nullable Instant declinedAt,
        @Nullable DeclineReason declineReason,
        @Nullable Instant publishedAt,
        @Nullable Outcome outcome,
        @Nullable GeoPoint point) {}
