package org.prachakhom.issue.register;

import static java.time.ZoneOffset.UTC;

import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Place;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The row with which an issue enters the list. */
@Component
class FiledIssueRow {
    private static final String INSERT = """
            insert into issue
              (tenant, issue_id, version, number, kind, community, category, priority, meeting_id,
               recorded_after_closing, title, description, has_place, has_place_words, place_words, lat, lon,
               filed_by, filed_for, filed_at, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final TextOpener opener;

    FiledIssueRow(JdbcClient jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.opener = opener;
    }

    void insert(IssueFiled e, long version) {
        Place place = e.place();
        SealedText words = place == null ? null : place.words();
        GeoPoint point = place == null ? null : place.point();
        jdbc.sql(INSERT)
                .params(
                        e.municipality(),
                        e.issueId(),
                        version,
                        e.number(),
                        e.kind().name())
                .params(e.community(), e.category(), e.priority().name())
                .param(e.meetingId())
                .params(e.recordedAfterClosing())
                .param(opener.open(e.title()))
                .param(opener.open(e.description()))
                .params(place != null, words != null)
                .param(open(words))
                .param(point == null ? null : point.lat())
                .param(point == null ? null : point.lon())
                .params(e.by().subject())
                .param(e.by().onBehalfOf())
                .params(e.at().atOffset(UTC), IssueState.FILED.name())
                .update();
    }

    private @Nullable String open(@Nullable SealedText text) {
        return text == null ? null : opener.open(text);
    }
}
