package org.prachakhom.notification.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One issue on its way to publication. {@code version} is the publication's, for If-Match, null before the first
 * clearing; {@code issueTitle}, {@code issueDescription}, {@code finding} and {@code note} are the uncleared words, null once
 * erased; {@code declineReason} and its {@code note} are null unless it was closed without a fix;
 * {@code title} and {@code text} are the newest cleared ones, {@code textVersion} counts them; {@code publishedVersion} is
 * the one that everyone reads, of decision
 * {@code publishedDecision}; null while unpublished. {@code takeBackAt} is when a publisher asked to take it back for {@code
 * takeBackReason}, {@code takenBackAt} when the issue did; null unless they did.
 */
public record PublicationRow(
        String issueId,
        String number,
        String kind,
        String community,
        String category,
        @Nullable String agency,
        String state,
        PublicationStatus status,
        @Nullable String outcome,
        int decision,
        @Nullable Instant decidedAt,
        @Nullable String issueTitle,
        @Nullable String issueDescription,
        @Nullable String finding,
        @Nullable String declineReason,
        @Nullable String note,
        boolean erased,
        @Nullable Long version,
        int textVersion,
        @Nullable String title,
        @Nullable String text,
        @Nullable Instant clearedAt,
        @Nullable Instant requestedAt,
        @Nullable Instant publishedAt,
        @Nullable Integer publishedVersion,
        @Nullable Integer publishedDecision,
        @Nullable Instant takeBackAt,
        @Nullable Instant takenBackAt,
        @Nullable String takeBackReason,
        @Nullable String refusedRule) {}
