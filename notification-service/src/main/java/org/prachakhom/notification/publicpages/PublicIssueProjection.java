package org.prachakhom.notification.publicpages;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Place;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public card of every issue: nothing that a person typed, and no exact point. */
@Component
@ProcessingGroup("public-issues")
final class PublicIssueProjection {
    private final JdbcClient jdbc;

    PublicIssueProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(IssueFiled e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        Place place = e.place();
        GeoPoint point = place == null || place.point() == null ? null : PublicPoint.near(place.point());
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
    void on(IssueTriaged e) {
        change(e.issueId(), "category = ?", e.category());
    }

    @EventHandler
    void on(IssueAssigned e) {
        change(e.issueId(), "state = 'ASSIGNED', agency = ?, assigned_at = ?", e.agency(), e.at());
    }

    @EventHandler
    void on(IssueTransferred e) {
        change(e.issueId(), "state = 'ASSIGNED', agency = ?", e.agency());
    }

    @EventHandler
    void on(AssignmentReturned e) {
        change(e.issueId(), "state = 'RETURNED', agency = null");
    }

    @EventHandler
    void on(WorkStarted e) {
        change(e.issueId(), "state = 'IN_PROGRESS'");
    }

    @EventHandler
    void on(ProgressReported e) {
        change(e.issueId(), "state = case state when 'ASSIGNED' then 'IN_PROGRESS' else state end");
    }

    @EventHandler
    void on(ResolutionClaimed e) {
        change(e.issueId(), "state = 'CLAIMED', claimed_at = ?", e.at());
    }

    @EventHandler
    void on(ClaimRefuted e) {
        boolean back = e.verdict() == Finding.NOT_FOUND;
        change(e.issueId(), back ? "state = 'RETURNED', agency = null" : "state = 'ASSIGNED'");
    }

    @EventHandler
    void on(ResolutionVerified e) {
        change(e.issueId(), "state = 'VERIFIED', outcome = ?, decided_at = ?", e.outcome().name(), e.at());
    }

    @EventHandler
    void on(IssueDeclined e) {
        closed(e.issueId(), e.outcome(), e.reason(), e.at());
    }

    @EventHandler
    void on(IssueWithdrawn e) {
        closed(e.issueId(), e.outcome(), DeclineReason.WITHDRAWN, e.at());
    }

    @EventHandler
    void on(ResolutionPublished e) {
        // a corrected text changes what is read, and neither the day of publication nor the place in the list
        jdbc.sql("""
                        update public_issue
                        set state = 'PUBLISHED', outcome = ?, published_version = ?,
                            published_at = case state when 'PUBLISHED' then published_at else ? end,
                            corrected_at = case state when 'PUBLISHED' then cast(? as timestamptz) end,
                            sort_key = case state when 'PUBLISHED' then sort_key else ? end
                        where issue_id = ?""")
                .params(e.outcome().name(), e.textVersion(), e.at().atOffset(UTC), e.at().atOffset(UTC))
                .params("%015d %s".formatted(e.at().toEpochMilli(), e.issueId()), e.issueId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate public_issue").update();
    }

    private void closed(String issueId, Outcome outcome, DeclineReason reason, Instant at) {
        String columns = "state = 'DECLINED', outcome = ?, decline_reason = ?, decided_at = ?";
        change(issueId, columns, outcome.name(), reason.name(), at);
    }

    private void change(String issueId, String columns, Object... values) {
        StatementSpec change = jdbc.sql("update public_issue set " + columns + " where issue_id = ?");
        for (Object value : values) {
            change = change.param(value instanceof Instant at ? at.atOffset(UTC) : value);
        }
        change.param(issueId).update();
    }
}
