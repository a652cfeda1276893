package org.prachakhom.issue.inbox;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.ContributorAdded;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.value.Finding;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.IssueTable;
import org.prachakhom.issue.lifecycle.StateAfter;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.stereotype.Component;

/** Writes what each agency has to work on, waits with, or helps with. */
@Component
@ProcessingGroup("agency-inbox")
final class AgencyInboxProjection {
    private final ViewJdbc jdbc;
    private final IssueTable rows;
    private final InboxTable table;
    private final TextOpener opener;

    AgencyInboxProjection(ViewJdbc jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.rows = new IssueTable(jdbc, "agency_inbox");
        this.table = new InboxTable(rows);
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
    void on(IssueDeferred e, @SequenceNumber long version) {
        table.parked(e, version);
    }

    @EventHandler
    void on(IssueResumed e, @SequenceNumber long version) {
        table.goesOn(e.issueId(), version, IssueState.IN_PROGRESS.name(), e.due());
    }

    @EventHandler
    void on(IssueUnmerged e, @SequenceNumber long version) {
        table.goesOn(e.issueId(), version, e.state(), e.due());
    }

    @EventHandler
    void on(ContributorAdded e, @SequenceNumber long version) {
        table.helpedBy(e.issueId(), version, e.agency());
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
    void on(IssueReopened e, @SequenceNumber long version) {
        if (e.agency() == null) {
            table.returns(e.issueId(), version);
        } else {
            table.arrives(e.issueId(), version, e.agency(), e.liaison(), e.due(), e.at());
        }
    }

    @EventHandler
    void on(TextErased e, @SequenceNumber long version) {
        rows.change(e.issueId(), version, "title = null");
    }

    /** Everything else: at most its state. */
    @EventHandler
    void on(IssueEvent e, @SequenceNumber long version) {
        IssueState state = StateAfter.of(e);
        if (state == null) {
            rows.pass(e.streamId(), version);
        } else {
            rows.change(e.streamId(), version, "state = ?", state.name());
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate agency_inbox").update();
    }
}
