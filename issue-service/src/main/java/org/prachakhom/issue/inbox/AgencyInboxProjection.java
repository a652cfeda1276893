package org.prachakhom.issue.inbox;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Finding;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.IssueTable;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what each agency has to work on. */
@Component
@ProcessingGroup("agency-inbox")
final class AgencyInboxProjection {
    private final JdbcClient jdbc;
    private final IssueTable rows;
    private final InboxTable table;
    private final TextOpener opener;

    AgencyInboxProjection(JdbcClient jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.rows = new IssueTable(jdbc, "agency_inbox");
        this.table = new InboxTable(jdbc, rows);
        this.opener = opener;
    }

    @EventHandler
    void on(IssueFiled e, @SequenceNumber long version) {
        jdbc.sql("""
                        insert into agency_inbox
                          (tenant, issue_id, version, number, community, category, priority, title, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(e.municipality(), e.issueId(), version, e.number(), e.community(), e.category())
                .params(e.priority().name())
                .param(opener.open(e.title()))
                .param(IssueState.FILED.name())
                .update();
    }

    @EventHandler
    void on(IssueCorrected e, @SequenceNumber long version) {
        rows.change(e.issueId(), version, "title = ?", opener.open(e.title()));
    }

    @EventHandler
    void on(IssueTriaged e, @SequenceNumber long version) {
        String columns = "category = ?, priority = ?, due = ?";
        rows.change(e.issueId(), version, columns, e.category(), e.priority().name(), e.due());
    }

    @EventHandler
    void on(IssueAssigned e, @SequenceNumber long version) {
        table.arrives(e.issueId(), version, e.agency(), e.liaison(), e.due(), e.at());
    }

    @EventHandler
    void on(IssueTransferred e, @SequenceNumber long version) {
        table.arrives(e.issueId(), version, e.agency(), e.liaison(), e.due(), e.at());
    }

    @EventHandler
    void on(AssignmentReturned e, @SequenceNumber long version) {
        table.returns(e.issueId(), version);
    }

    @EventHandler
    void on(WorkStarted e, @SequenceNumber long version) {
        rows.change(e.issueId(), version, "state = ?", IssueState.IN_PROGRESS.name());
    }

    @EventHandler
    void on(ProgressReported e, @SequenceNumber long version) {
        rows.pass(e.issueId(), version);
    }

    @EventHandler
    void on(ResolutionClaimed e, @SequenceNumber long version) {
        rows.change(e.issueId(), version, "state = ?", IssueState.CLAIMED.name());
    }

    @EventHandler
    void on(ClaimRefuted e, @SequenceNumber long version) {
        if (e.verdict() == Finding.NOT_FOUND) {
            table.returns(e.issueId(), version);
        } else {
            String columns = "state = ?, due = ?, assigned_at = ?";
            rows.change(e.issueId(), version, columns, IssueState.ASSIGNED.name(), e.due(), e.at());
        }
    }

    @EventHandler
    void on(ResolutionVerified e) {
        table.leaves(e.issueId());
    }

    @EventHandler
    void on(IssueDeclined e) {
        table.leaves(e.issueId());
    }

    @EventHandler
    void on(IssueWithdrawn e) {
        table.leaves(e.issueId());
    }

    @EventHandler
    void on(PublicationRefused e, @SequenceNumber long version) {
        rows.pass(e.issueId(), version);
    }

    @EventHandler
    void on(TextErased e, @SequenceNumber long version) {
        rows.change(e.issueId(), version, "title = null");
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate agency_inbox").update();
    }
}
