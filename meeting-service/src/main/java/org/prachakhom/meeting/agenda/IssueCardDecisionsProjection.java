package org.prachakhom.meeting.agenda;

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
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/**
 * Keeps of each issue how it ended, and that it goes on after all. Shares the order of events with
 * {@link IssueCardsProjection}.
 */
@Component
@ProcessingGroup("issue-cards")
final class IssueCardDecisionsProjection {
    private final ViewJdbc jdbc;
    private final IssueCardTable cards;

    IssueCardDecisionsProjection(ViewJdbc jdbc) {
        this.jdbc = jdbc;
        this.cards = new IssueCardTable(jdbc);
    }

    @EventHandler
    void on(ResolutionVerified event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.move(tenant, event.issueId(), "VERIFIED");
    }

    @EventHandler
    void on(IssueDeclined event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.move(tenant, event.issueId(), "DECLINED");
    }

    @EventHandler
    void on(IssueWithdrawn event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.move(tenant, event.issueId(), "DECLINED");
    }

    @EventHandler
    void on(PraisePassedOn event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.move(tenant, event.issueId(), "ACKNOWLEDGED");
    }

    @EventHandler
    void on(ResolutionPublished event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.move(tenant, event.issueId(), "PUBLISHED");
    }

    @EventHandler
    void on(PublicationTakenBack event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.move(tenant, event.issueId(), event.state());
    }

    @EventHandler
    void on(IssueReopened event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.hold(tenant, event.issueId(), event.agency());
        cards.standing(tenant, event.issueId(), event.agency() == null ? "RETURNED" : "ASSIGNED", event.due());
        cards.reopened(tenant, event.issueId(), event.at());
    }

    @EventHandler
    void on(IssueMerged event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.standing(tenant, event.issueId(), "MERGED", null);
    }

    @EventHandler
    void on(IssueUnmerged event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.standing(tenant, event.issueId(), event.state(), event.due());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate issue_card").update();
    }
}
