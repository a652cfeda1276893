package org.prachakhom.committee.workplan;

import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.ReopenRefused;
import org.prachakhom.events.issue.ReopenRequested;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who disputes which result and why, until the issue has gone on. Who asked is not for everybody who reads a case. */
@Component
@ProcessingGroup("issue-sheets")
final class ReopenRequestsProjection {
    private final JdbcClient jdbc;
    private final TextOpener opener;

    ReopenRequestsProjection(JdbcClient jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.opener = opener;
    }

    @EventHandler
    void on(ReopenRequested event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("""
                        insert into reopen_request (tenant, issue_id, request, decision, community, reason, requested_at,
                                                    answered)
                        values (?, ?, ?, ?, ?, ?, ?, false)
                        """)
                .params(tenant, event.issueId(), event.request(), event.decision(), event.community())
                .param(opener.open(event.reason()))
                .param(event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(ReopenRefused event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update reopen_request set answered = true where tenant = ? and issue_id = ? and request = ?")
                .params(tenant, event.issueId(), event.request())
                .update();
    }

    @EventHandler
    void on(IssueReopened event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        // the first grant answers whoever else asked
        jdbc.sql("update reopen_request set answered = true where tenant = ? and issue_id = ?")
                .params(tenant, event.issueId())
                .update();
    }

    @EventHandler
    void on(TextErased event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update reopen_request set reason = null where tenant = ? and issue_id = ?")
                .params(tenant, event.issueId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate reopen_request").update();
    }
}
