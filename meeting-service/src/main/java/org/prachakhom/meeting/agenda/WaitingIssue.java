package org.prachakhom.meeting.agenda;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.meeting.registry.RegisterName;

/**
 * One issue that waits for an agenda, as the secretary sees it.
 *
 * @param communityName null while the register has not arrived here, like the other names
 * @param title ลบตามคำขอ when it was erased; null while its key is on its way
 * @param agency null when nobody holds the issue
 */
record WaitingIssue(
        String issueId,
        String number,
        String community,
        @Nullable RegisterName communityName,
        String category,
        @Nullable RegisterName categoryName,
        @Nullable String title,
        String state,
        @Nullable String agency,
        @Nullable RegisterName agencyName,
        Instant filedAt,
        @JsonIgnore String sortKey) {}
