package org.prachakhom.notification.publication;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Finding;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.stereotype.Component;

/**
 * The copy of an issue that publishers work from, in full. The finding stays sealed and is opened when read: its key is that
 * of the follow-up team's case, and its erasure comes by another way than the issue's own.
 */
@Component
@ProcessingGroup("publication-issues")
final class PublicationIssueProjection {
    private final ViewJdbc jdbc;
    private final TextOpener opener;
    private final PublicationIssueTable rows;

    PublicationIssueProjection(ViewJdbc jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.opener = opener;
        this.rows = new PublicationIssueTable(jdbc, opener);
    }

    @EventHandler
    void on(IssueFiled e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("""
                        insert into publication_issue
                            (issue_id, tenant, number, kind, community, category, state, title, description)
                        values (?, ?, ?, ?, ?, ?, 'FILED', ?, ?)""")
                .params(e.issueId(), tenant, e.number(), e.kind().name(), e.community(), e.category())
                .param(opener.open(e.title()))
                .param(opener.open(e.description()))
                .update();
    }

    @EventHandler
    void on(IssueCorrected e) {
        rows.corrected(e);
    }

    @EventHandler
    void on(IssueTriaged e) {
        jdbc.sql("update publication_issue set category = ? where issue_id = ?")
                .params(e.category(), e.issueId())
                .update();
    }

    @EventHandler
    void on(IssueAssigned e) {
        rows.held(e.issueId(), "ASSIGNED", e.agency());
    }

    @EventHandler
    void on(IssueTransferred e) {
        rows.held(e.issueId(), "ASSIGNED", e.agency());
    }

    @EventHandler
    void on(AssignmentReturned e) {
        rows.held(e.issueId(), "RETURNED", null);
    }

    @EventHandler
    void on(WorkStarted e) {
        rows.held(e.issueId(), "IN_PROGRESS", e.agency());
    }

    @EventHandler
    void on(ProgressReported e) {
        jdbc.sql("update publication_issue set state = 'IN_PROGRESS' where issue_id = ? and state = 'ASSIGNED'")
                .param(e.issueId())
                .update();
    }

    @EventHandler
    void on(IssueDeferred e) {
        rows.held(e.issueId(), "DEFERRED", e.agency());
    }

    @EventHandler
    void on(IssueResumed e) {
        rows.held(e.issueId(), "IN_PROGRESS", e.agency());
    }

    @EventHandler
    void on(ResolutionClaimed e) {
        rows.held(e.issueId(), "CLAIMED", e.agency());
    }

    @EventHandler
    void on(ClaimRefuted e) {
        String back = e.verdict() == Finding.NOT_FOUND ? "'RETURNED', agency = null" : "'ASSIGNED'";
        jdbc.sql("update publication_issue set state = " + back + " where issue_id = ?")
                .param(e.issueId())
                .update();
    }

    @EventHandler
    void on(TextErased e) {
        rows.erased(e.issueId());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate publication_issue").update();
    }
}
