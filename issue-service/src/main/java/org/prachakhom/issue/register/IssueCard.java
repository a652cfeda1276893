package org.prachakhom.issue.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.issue.lifecycle.IssueState;

/**
 * What everyone may know of an issue. Dates are null until the step was taken, and again after an issue was reopened;
 * {@code point} is rounded to about 100 m; {@code overdue} is true when the agency's time ran out before it claimed;
 * {@code declineReason} is null unless it was closed without a fix, {@code deferralReason} and {@code deferredUntil} unless
 * it is put off, {@code mergedInto} unless it follows that issue; praise was passed on to {@code passedOnTo}, if to anyone
 * in particular.
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
        @Nullable DeferralReason deferralReason,
        @Nullable Instant deferredUntil,
        @Nullable Instant claimedAt,
        @Nullable Instant verifiedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String passedOnTo,
        @Nullable Instant declinedAt,
        @Nullable DeclineReason declineReason,
        @Nullable String mergedInto,
        @Nullable Instant publishedAt,
        @Nullable Instant reopenedAt,
        @Nullable Outcome outcome,
        @Nullable GeoPoint point) {}
