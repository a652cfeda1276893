package org.prachakhom.committee.workplan;

import org.prachakhom.kit.processing.CopyWait;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.stereotype.Component;

/** Looks up the requests to reopen an issue, in the tenant of the request. */
@Component
public final class ReopenRequests {
    private final TenantJdbc jdbc;
    private final CopyWait waiting;

    ReopenRequests(TenantJdbc jdbc, CopyWait waiting) {
        this.jdbc = jdbc;
        this.waiting = waiting;
    }

    /** Whether the request was heard of within the patience for copies, and the issue has not gone on since. */
    public boolean isOpen(String issueId, int request) {
        return waiting.find("issue-sheets", () -> jdbc.sql(
                                "select answered from reopen_request where issue_id = :issue and request = :request")
                        .param("issue", issueId)
                        .param("request", request)
                        .query(Boolean.class)
                        .optional())
                .map(answered -> !answered)
                .orElse(false);
    }
}
