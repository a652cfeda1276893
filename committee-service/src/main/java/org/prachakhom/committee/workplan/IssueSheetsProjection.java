package org.prachakhom.committee.workplan;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Place;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.stereotype.Component;

/** Keeps of each issue what the team takes along: what and where it is. */
@Component
@ProcessingGroup("issue-sheets")
final class IssueSheetsProjection {
    private final ViewJdbc jdbc;
    private final TextOpener opener;

    IssueSheetsProjection(ViewJdbc jdbc, TextOpener opener) {
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
    void on(TextErased event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update issue_sheet set title = null, place = null where tenant = ? and issue_id = ?")
                .params(tenant, event.issueId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate issue_sheet").update();
    }

    private @Nullable String words(@Nullable Place place) {
        return place == null || place.words() == null ? null : opener.open(place.words());
    }
}
