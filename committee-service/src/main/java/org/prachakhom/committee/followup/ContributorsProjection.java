package org.prachakhom.committee.followup;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.ContributorAdded;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which agencies help with an issue: they do not judge it (rule 10). */
@Component
@ProcessingGroup("follow-up-cases")
final class ContributorsProjection {
    private final JdbcClient jdbc;

    ContributorsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ContributorAdded event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("""
                        insert into case_contributor (tenant, issue_id, agency) values (?, ?, ?)
                        on conflict (tenant, issue_id, agency) do nothing
                        """).params(tenant, event.issueId(), event.agency()).update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate case_contributor").update();
    }
}
