package org.prachakhom.committee.followup;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.ReopenRequested;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what a case is about; in the processor of the policies, so that it is never behind them. */
@Component
@ProcessingGroup("follow-up-cases")
final class CaseSubjectsProjection {
    private final JdbcClient jdbc;

    CaseSubjectsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(IssueFiled event) {
        jdbc.sql("""
                        insert into case_subject (tenant, issue_id, number, kind, community, category, has_case)
                        values (:tenant, :issue, :number, :kind, :community, :category, false)
                        """)
                .param("tenant", event.municipality())
                .param("issue", event.issueId())
                .param("number", event.number())
                .param("kind", event.kind().name())
                .param("community", event.community())
                .param("category", event.category())
                .update();
    }

    @EventHandler
    void on(IssueTriaged event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update case_subject set category = :category where tenant = :tenant and issue_id = :issue")
                .param("category", event.category())
                .param("tenant", tenant)
                .param("issue", event.issueId())
                .update();
    }

    @EventHandler
    void on(IssueAssigned event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        hasCase(tenant, event.issueId());
    }

    @EventHandler
    void on(ReopenRequested event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        hasCase(tenant, event.issueId());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate case_subject").update();
    }

    private void hasCase(String tenant, String issue) {
        jdbc.sql("update case_subject set has_case = true where tenant = :tenant and issue_id = :issue")
                .param("tenant", tenant)
                .param("issue", issue)
                .update();
    }
}
