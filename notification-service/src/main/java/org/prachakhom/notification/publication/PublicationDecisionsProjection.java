package org.prachakhom.notification.publication;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.stereotype.Component;

/**
 * How an issue ended, what became of its publication, and that it goes on after all. Shares the order of events with
 * {@link PublicationIssueProjection}.
 */
@Component
@ProcessingGroup("publication-issues")
final class PublicationDecisionsProjection {
    private final ViewJdbc jdbc;
    private final PublicationOutcomes outcomes;

    PublicationDecisionsProjection(ViewJdbc jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.outcomes = new PublicationOutcomes(jdbc, opener);
    }

    @EventHandler
    void on(ResolutionVerified e) {
        outcomes.verified(e);
    }

    @EventHandler
    void on(IssueDeclined e) {
        outcomes.closed(e.issueId(), e.decision(), e.outcome(), e.reason(), e.note(), e.at());
    }

    @EventHandler
    void on(IssueWithdrawn e) {
        outcomes.closed(e.issueId(), e.decision(), e.outcome(), DeclineReason.WITHDRAWN, e.note(), e.at());
    }

    @EventHandler
    void on(PraisePassedOn e) {
        outcomes.noted(e);
    }

    @EventHandler
    void on(ResolutionPublished e) {
        outcomes.published(e);
    }

    @EventHandler
    void on(PublicationRefused e) {
        outcomes.refused(e);
    }

    @EventHandler
    void on(PublicationTakenBack e) {
        outcomes.takenBack(e);
    }

    @EventHandler
    void on(IssueReopened e) {
        outcomes.reopened(e);
    }

    @EventHandler
    void on(IssueMerged e) {
        outcomes.move(e.issueId(), "MERGED");
    }

    @EventHandler
    void on(IssueUnmerged e) {
        outcomes.move(e.issueId(), e.state());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate publication_issue").update();
    }
}
