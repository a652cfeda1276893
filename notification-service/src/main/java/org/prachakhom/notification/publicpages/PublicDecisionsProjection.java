package org.prachakhom.notification.publicpages;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.kit.parking.ViewJdbc;
import org.springframework.stereotype.Component;

/**
 * How each issue ended, what is public of it, and that it goes on after all. Shares the order of events with
 * {@link PublicIssueProjection}. The reason for taking a page back stays sealed and is opened when read, because its erasure
 * does not come with the issue.
 */
@Component
@ProcessingGroup("public-issues")
final class PublicDecisionsProjection {
    private final ViewJdbc jdbc;
    private final PublicIssueTable rows;

    PublicDecisionsProjection(ViewJdbc jdbc) {
        this.jdbc = jdbc;
        this.rows = new PublicIssueTable(jdbc);
    }

    @EventHandler
    void on(ResolutionVerified e) {
        rows.change(
                e.issueId(),
                "state = 'VERIFIED', outcome = ?, decided_at = ?",
                e.outcome().name(),
                e.at());
    }

    @EventHandler
    void on(IssueDeclined e) {
        rows.closed(e.issueId(), e.outcome(), e.reason(), e.at());
    }

    @EventHandler
    void on(IssueWithdrawn e) {
        rows.closed(e.issueId(), e.outcome(), DeclineReason.WITHDRAWN, e.at());
    }

    @EventHandler
    void on(PraisePassedOn e) {
        String columns = "state = 'ACKNOWLEDGED', outcome = ?, decided_at = ?";
        rows.change(e.issueId(), columns, e.outcome().name(), e.at());
    }

    @EventHandler
    void on(ResolutionPublished e) {
        rows.published(e);
    }

    @EventHandler
    void on(PublicationTakenBack e) {
        rows.takenBack(e);
    }

    @EventHandler
    void on(IssueReopened e) {
        rows.reopened(e);
    }

    @EventHandler
    void on(TextErased e) {
        rows.change(e.issueId(), "taken_back_kid = null, taken_back_sealed = null");
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate public_issue").update();
    }
}
