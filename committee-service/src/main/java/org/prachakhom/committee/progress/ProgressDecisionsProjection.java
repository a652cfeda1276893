package org.prachakhom.committee.progress;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/**
 * Keeps of each issue how it ended, and that it goes on after all. Shares the order of events with
 * {@link ProgressFactsProjection}.
 */
@Component
@ProcessingGroup("progress-facts")
final class ProgressDecisionsProjection {
    private static final String ISSUE = " where tenant = ? and issue_id = ?";

    private final ViewJdbc jdbc;

    ProgressDecisionsProjection(ViewJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ResolutionVerified event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        boolean withoutFix = event.outcome() == Outcome.CLOSED_WITHOUT_FIX;
        jdbc.sql("update progress_fact set state = 'VERIFIED', verified = ?, closed_without_fix = ?" + ISSUE)
                .params(!withoutFix, withoutFix, tenant, event.issueId())
                .update();
    }

    @EventHandler
    void on(IssueDeclined event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        closedWithoutFix(tenant, event.issueId());
    }

    @EventHandler
    void on(IssueWithdrawn event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        closedWithoutFix(tenant, event.issueId());
    }

    @EventHandler
    void on(PraisePassedOn event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update progress_fact set state = 'ACKNOWLEDGED', noted = true" + ISSUE)
                .params(tenant, event.issueId())
                .update();
    }

    @EventHandler
    void on(IssueMerged event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "MERGED");
    }

    @EventHandler
    void on(IssueUnmerged event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), event.state());
    }

    @EventHandler
    void on(ResolutionPublished event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update progress_fact set state = 'PUBLISHED', closed_without_fix = ?" + ISSUE)
                .params(event.outcome() == Outcome.CLOSED_WITHOUT_FIX, tenant, event.issueId())
                .update();
    }

    @EventHandler
    void on(PublicationTakenBack event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), event.state());
    }

    @EventHandler
    void on(IssueReopened event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("""
                        update progress_fact
                        set state = ?, agency = ?, verified = false, closed_without_fix = false, noted = false,
                            reopenings = reopenings + 1
                        """ + ISSUE)
                .param(event.agency() == null ? "RETURNED" : "ASSIGNED")
                .param(event.agency())
                .params(tenant, event.issueId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate progress_fact").update();
    }

    private void move(String tenant, String issue, String state) {
        jdbc.sql("update progress_fact set state = ?" + ISSUE)
                .params(state, tenant, issue)
                .update();
    }

    private void closedWithoutFix(String tenant, String issue) {
        jdbc.sql("update progress_fact set state = 'DECLINED', closed_without_fix = true" + ISSUE)
                .params(tenant, issue)
                .update();
    }
}
