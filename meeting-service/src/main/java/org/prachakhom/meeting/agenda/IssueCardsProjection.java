package org.prachakhom.meeting.agenda;

import java.time.ZoneOffset;
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
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Finding;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/**
 * Keeps of each issue what an agenda shows, from its filing to the claim that holds or not. Titles stay sealed and are opened when read, so that an erased one is gone from
 * here with its key.
 */
@Component
@ProcessingGroup("issue-cards")
final class IssueCardsProjection {
    private final ViewJdbc jdbc;
    private final IssueCardTable cards;

    IssueCardsProjection(ViewJdbc jdbc) {
        this.jdbc = jdbc;
        this.cards = new IssueCardTable(jdbc);
    }

    @EventHandler
    void on(IssueFiled event) {
        jdbc.sql("""
                        insert into issue_card (tenant, issue_id, number, community, category, meeting_id,
                                                recorded_after_closing, from_paper, filed_at, state, holders, title_kid,
                                                title_sealed)
                        values (:tenant, :issue, :number, :community, :category, :meeting, :afterClosing, :paper, :filedAt,
                                'FILED', '{}', :kid, :sealed)
                        """)
                .param("tenant", event.municipality())
                .param("issue", event.issueId())
                .param("number", event.number())
                .param("community", event.community())
                .param("category", event.category())
                .param("meeting", event.meetingId())
                .param("afterClosing", event.recordedAfterClosing())
                .param("paper", event.paper() != null)
                .param("filedAt", event.at().atOffset(ZoneOffset.UTC))
                .param("kid", event.title().kid())
                .param("sealed", event.title().sealed())
                .update();
    }

    @EventHandler
    void on(IssueCorrected event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.retitle(tenant, event.issueId(), event.title());
    }

    @EventHandler
    void on(IssueTriaged event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("""
                        update issue_card set category = :category, due = :due
                        where tenant = :tenant and issue_id = :issue
                        """)
                .param("category", event.category())
                .param("due", event.due() == null ? null : event.due().atOffset(ZoneOffset.UTC))
                .param("tenant", tenant)
                .param("issue", event.issueId())
                .update();
    }

    @EventHandler
    void on(IssueAssigned event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.hold(tenant, event.issueId(), event.agency());
        cards.standing(tenant, event.issueId(), "ASSIGNED", event.due());
    }

    @EventHandler
    void on(IssueTransferred event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.hold(tenant, event.issueId(), event.agency());
        cards.standing(tenant, event.issueId(), "ASSIGNED", event.due());
    }

    @EventHandler
    void on(AssignmentReturned event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.hold(tenant, event.issueId(), null);
        cards.standing(tenant, event.issueId(), "RETURNED", null);
    }

    @EventHandler
    void on(WorkStarted event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.move(tenant, event.issueId(), "IN_PROGRESS");
    }

    @EventHandler
    void on(ProgressReported event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.start(tenant, event.issueId());
    }

    @EventHandler
    void on(IssueDeferred event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.standing(tenant, event.issueId(), "DEFERRED", null);
    }

    @EventHandler
    void on(IssueResumed event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.standing(tenant, event.issueId(), "IN_PROGRESS", event.due());
    }

    @EventHandler
    void on(ResolutionClaimed event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        cards.move(tenant, event.issueId(), "CLAIMED");
    }

    @EventHandler
    void on(ClaimRefuted event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        boolean returned = event.verdict() == Finding.NOT_FOUND;
        if (returned) {
            cards.hold(tenant, event.issueId(), null);
        }
        cards.standing(tenant, event.issueId(), returned ? "RETURNED" : "ASSIGNED", event.due());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate issue_card").update();
    }
}
