package org.prachakhom.notification.publicpages;

import static java.time.ZoneOffset.UTC;

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
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/** The public card of every issue until it is decided: nothing that a person typed, and no exact point. */
@Component
@ProcessingGroup("public-issues")
final class PublicIssueProjection {
    private final ViewJdbc jdbc;
    private final PublicIssueTable rows;

    PublicIssueProjection(ViewJdbc jdbc) {
        this.jdbc = jdbc;
        this.rows = new PublicIssueTable(jdbc);
    }

    @EventHandler
    void on(IssueFiled e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        GeoPoint point = PublicPoint.of(e.place());
        jdbc.sql("""
                        insert into public_issue (issue_id, tenant, number, kind, community, category, state,
                                                  meeting_id, lat, lon, filed_at)
                        values (?, ?, ?, ?, ?, ?, 'FILED', ?, ?, ?, ?)""")
                .params(e.issueId(), tenant, e.number(), e.kind().name(), e.community(), e.category())
                .param(e.meetingId())
                .param(point == null ? null : point.lat())
                .param(point == null ? null : point.lon())
                .param(e.at().atOffset(UTC))
                .update();
    }

    @EventHandler
    void on(IssueCorrected e) {
        GeoPoint point = PublicPoint.of(e.place());
        rows.change(
                e.issueId(),
                "lat = ?, lon = ?",
                point == null ? null : point.lat(),
                point == null ? null : point.lon());
    }

    @EventHandler
    void on(IssueTriaged e) {
        rows.change(e.issueId(), "category = ?", e.category());
    }

    @EventHandler
    void on(IssueAssigned e) {
        rows.change(e.issueId(), "state = 'ASSIGNED', agency = ?, assigned_at = ?", e.agency(), e.at());
    }

    @EventHandler
    void on(IssueTransferred e) {
        rows.change(e.issueId(), "state = 'ASSIGNED', agency = ?", e.agency());
    }

    @EventHandler
    void on(AssignmentReturned e) {
        rows.change(e.issueId(), "state = 'RETURNED', agency = null");
    }

    @EventHandler
    void on(WorkStarted e) {
        rows.change(e.issueId(), "state = 'IN_PROGRESS'");
    }

    @EventHandler
    void on(ProgressReported e) {
        rows.change(e.issueId(), "state = case state when 'ASSIGNED' then 'IN_PROGRESS' else state end");
    }

    @EventHandler
    void on(IssueDeferred e) {
        String columns = "state = 'DEFERRED', deferral_reason = ?, deferred_until = ?";
        rows.change(e.issueId(), columns, e.reason().name(), e.until());
    }

    @EventHandler
    void on(IssueResumed e) {
        rows.change(e.issueId(), "state = 'IN_PROGRESS'");
    }

    @EventHandler
    void on(ResolutionClaimed e) {
        rows.change(e.issueId(), "state = 'CLAIMED', claimed_at = ?", e.at());
    }

    @EventHandler
    void on(ClaimRefuted e) {
        boolean back = e.verdict() == Finding.NOT_FOUND;
        rows.change(e.issueId(), back ? "state = 'RETURNED', agency = null" : "state = 'ASSIGNED'");
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate public_issue").update();
    }
}
