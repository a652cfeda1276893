package org.prachakhom.meeting.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.meeting.registry.RegisterName;

/**
 * One issue on an agenda, as a caller sees it.
 *
 * @param title null for those who see only the card; ลบตามคำขอ when it was erased
 * @param state as the agenda has it
 * @param done เสร็จแล้ว: decided, and shown as such once
 * @param stateNow today's state, from the agenda forward; null while it is not known here
 * @param agency null when nobody holds the issue
 */
record AgendaItem(
        String issueId,
        String number,
        String community,
        @Nullable RegisterName communityName,
        String category,
        @Nullable RegisterName categoryName,
        @Nullable String title,
        String state,
        boolean done,
        @Nullable String stateNow,
        @Nullable String agency,
        @Nullable RegisterName agencyName,
        @Nullable Instant due) {}
