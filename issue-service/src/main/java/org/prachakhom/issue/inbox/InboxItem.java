package org.prachakhom.issue.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.Priority;

/**
 * One issue that waits for an agency: {@code fresh} when nobody started it yet. Due soon and overdue exclude each other,
 * and a deferred issue is neither: it is parked until {@code deferredUntil}, null for all others. {@code liaison} acts
 * for an external agency, else null.
 */
public record InboxItem(
        String id,
        long version,
        String number,
        String community,
        String category,
        Priority priority,
        String title,
        String agency,
        @Nullable String liaison,
        Instant assignedAt,
        Instant due,
        boolean fresh,
        boolean dueSoon,
        boolean overdue,
        @Nullable Instant deferredUntil,
        @Nullable DeferralReason deferralReason) {

    /** The earliest first: parked until, or else due. */
    String sortKey() {
        return (deferredUntil == null ? due : deferredUntil) + "/" + id;
    }
}
