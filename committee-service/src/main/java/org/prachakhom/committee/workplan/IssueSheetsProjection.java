package org.prachakhom.committee.workplan;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Place;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps of each issue what the team takes along: what and where it is, and how it stands. */
@Component
@ProcessingGroup("issue-sheets")
final class IssueSheetsProjection {
    private final JdbcClient jdbc;
    private final TextOpener opener;

    IssueSheetsProjection(JdbcClient jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.opener = opener;
    }

    @EventHandler
    void on(IssueFiled event) {
        GeoPoint point = event.place() == null ? null : event.place().point();
        jdbc.sql("""
                        insert into issue_sheet (tenant, issue_id, category, state, title, place, lat, lon)
                        values (?, ?, ?, 'FILED', ?, ?, ?, ?)
                        """)
                .param(event.municipality())
                .param(event.issueId())
                .param(event.category())
                .param(opener.open(event.title()))
                .param(words(event.place()))
                .param(point == null ? null : point.lat())
                .param(point == null ? null : point.lon())
                .update();
    }

    @EventHandler
    void on(IssueCorrected event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        GeoPoint point = event.place() == null ? null : event.place().point();
        jdbc.sql("update issue_sheet set title = ?, place = ?, lat = ?, lon = ? where tenant = ? and issue_id = ?")
                .param(opener.open(event.title()))
                .param(words(event.place()))
                .param(point == null ? null : point.lat())
                .param(point == null ? null : point.lon())
                .params(tenant, event.issueId())
                .update();
    }

    @EventHandler
    void on(IssueTriaged event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update issue_sheet set category = ? where tenant = ? and issue_id = ?")
                .params(event.category(), tenant, event.issueId())
                .update();
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
    void on(ResolutionClaimed event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "CLAIMED");
    }

    @EventHandler
    void on(ResolutionVerified event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "VERIFIED");
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
    void on(ClaimRefuted event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), event.verdict() == Finding.NOT_FOUND ? "RETURNED" : "ASSIGNED");
    }

    @EventHandler
    void on(ResolutionPublished event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        move(tenant, event.issueId(), "PUBLISHED");
    }

    @EventHandler
    void on(TextErased event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update issue_sheet set title = null, place = null where tenant = ? and issue_id = ?")
                .params(tenant, event.issueId())
                .update();
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

    private @Nullable String words(@Nullable Place place) {
        return place == null || place.words() == null ? null : opener.open(place.words());
    }
}
