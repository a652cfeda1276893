package org.prachakhom.committee.workplan;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Finding;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/** Keeps how each issue stands. Shares the order of events with {@link IssueSheetsProjection}. */
@Component
@ProcessingGroup("issue-sheets")
final class IssueSheetStatesProjection {
    private final ViewJdbc jdbc;

    IssueSheetStatesProjection(ViewJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(IssueAssigned event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "ASSIGNED");
    }

    @EventHandler
    void on(IssueTransferred event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "ASSIGNED");
    }

    @EventHandler
    void on(AssignmentReturned event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "RETURNED");
    }

    @EventHandler
    void on(WorkStarted event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "IN_PROGRESS");
    }

    @EventHandler
    void on(IssueDeferred event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "DEFERRED");
    }

    @EventHandler
    void on(IssueResumed event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "IN_PROGRESS");
    }

    @EventHandler
    void on(ResolutionClaimed event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "CLAIMED");
    }

    @EventHandler
    void on(ResolutionVerified event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "VERIFIED");
    }

    @EventHandler
    void on(ClaimRefuted event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), event.verdict() == Finding.NOT_FOUND ? "RETURNED" : "ASSIGNED");
    }

    @EventHandler
    void on(IssueDeclined event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "DECLINED");
    }

    @EventHandler
    void on(IssueWithdrawn event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "DECLINED");
    }

    @EventHandler
    void on(PraisePassedOn event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "ACKNOWLEDGED");
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
        move(tenant, event.issueId(), "PUBLISHED");
    }

    @EventHandler
    void on(PublicationTakenBack event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), event.state());
    }

    @EventHandler
    void on(IssueReopened event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), event.agency() == null ? "RETURNED" : "ASSIGNED");
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate issue_sheet").update();
    }

    private void move(String tenant, String issue, String state) {
        jdbc.sql("update issue_sheet set state = ? where tenant = ? and issue_id = ?")
                .params(state, tenant, issue)
                .update();
    }
}
