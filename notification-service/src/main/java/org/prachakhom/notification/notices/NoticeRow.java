package org.prachakhom.notification.notices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * One notice to one of the reader's audiences. {@code subject} is the wire name of what happened at {@code happenedAt};
 * {@code owedAt} is when the notice was recorded.
 */
public record NoticeRow(
        String id,
        String audience,
        String subject,
        String issueId,
        String number,
        Instant happenedAt,
        Instant owedAt,
        @JsonIgnore String sortKey) {}
