package org.prachakhom.committee.progress;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Finding;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/** Keeps one row an issue, of which the database counts all figures: from its filing to the claim that holds or not. */
@Component
@ProcessingGroup("progress-facts")
final class ProgressFactsProjection {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final String ISSUE = " where tenant = ? and issue_id = ?";

    private final ViewJdbc jdbc;

    ProgressFactsProjection(ViewJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(IssueFiled event, @Timestamp Instant recordedAt) {
        String month = YearMonth.from(recordedAt.atZone(BANGKOK)).toString();
        jdbc.sql("""
                        insert into progress_fact (tenant, issue_id, community, month, state, claims, refutations, verified,
                                                   closed_without_fix)
                        values (?, ?, ?, ?, 'FILED', 0, 0, false, false)
                        """)
                .params(event.municipality(), event.issueId(), event.community(), month)
                .update();
    }

    @EventHandler
    void on(IssueAssigned event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update progress_fact set state = 'ASSIGNED', agency = ?" + ISSUE)
                .params(event.agency(), tenant, event.issueId())
                .update();
    }

    @EventHandler
    void on(IssueTransferred event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update progress_fact set state = 'ASSIGNED', agency = ?" + ISSUE)
                .params(event.agency(), tenant, event.issueId())
                .update();
    }

    @EventHandler
    void on(AssignmentReturned event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update progress_fact set state = 'RETURNED', agency = null" + ISSUE)
                .params(tenant, event.issueId())
                .update();
    }

    @EventHandler
    void on(WorkStarted event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update progress_fact set state = 'IN_PROGRESS'" + ISSUE)
                .params(tenant, event.issueId())
                .update();
    }

    @EventHandler
    void on(ProgressReported event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        // a first report also starts the work; one about deferred work does not
        jdbc.sql("update progress_fact set state = 'IN_PROGRESS'" + ISSUE + " and state = 'ASSIGNED'")
                .params(tenant, event.issueId())
                .update();
    }

    @EventHandler
    void on(IssueDeferred event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update progress_fact set state = 'DEFERRED'" + ISSUE)
                .params(tenant, event.issueId())
                .update();
    }

    @EventHandler
    void on(IssueResumed event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update progress_fact set state = 'IN_PROGRESS'" + ISSUE)
                .params(tenant, event.issueId())
                .update();
    }

    @EventHandler
    void on(ResolutionClaimed event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update progress_fact set state = 'CLAIMED', claims = ?" + ISSUE)
                .params(event.claim(), tenant, event.issueId())
                .update();
    }

    @EventHandler
    void on(ClaimRefuted event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        boolean returned = event.verdict() == Finding.NOT_FOUND;
        jdbc.sql("""
                        update progress_fact
                        set state = ?, agency = case when ? then null else agency end, refutations = ?
                        """ + ISSUE)
                .params(returned ? "RETURNED" : "ASSIGNED", returned, event.refutation(), tenant, event.issueId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate progress_fact").update();
    }
}
