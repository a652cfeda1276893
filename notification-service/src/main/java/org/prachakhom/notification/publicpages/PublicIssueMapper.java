package org.prachakhom.notification.publicpages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.notification.publicpages.PublicIssue.PublicName;
import org.prachakhom.notification.publicpages.PublicIssue.RaisedAt;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of {@link PublicIssues}. */
final class PublicIssueMapper implements RowMapper<PublicIssue> {

    @Override
    public PublicIssue mapRow(ResultSet row, int rowNumber) throws SQLException {
        Instant filedAt = row.getObject("filed_at", OffsetDateTime.class).toInstant();
        String sortKey = row.getString("sort_key");
        return new PublicIssue(
                row.getString("issue_id"),
                row.getString("number"),
                row.getString("kind"),
                row.getString("state"),
                name(row, "category"),
                name(row, "community"),
                row.getString("agency") == null ? null : name(row, "agency"),
                point(row),
                raisedAt(row),
                filedAt,
                instant(row, "assigned_at"),
                instant(row, "claimed_at"),
                instant(row, "decided_at"),
                instant(row, "published_at"),
                instant(row, "corrected_at"),
                row.getString("outcome"),
                row.getString("decline_reason"),
                row.getString("title"),
                row.getString("text"),
                row.getBoolean("erased"),
                sortKey == null ? "" : sortKey);
    }

    private static PublicName name(ResultSet row, String column) throws SQLException {
        return new PublicName(row.getString(column), row.getString(column + "_th"), row.getString(column + "_en"));
    }

    private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
        Double lat = row.getObject("lat", Double.class);
        Double lon = row.getObject("lon", Double.class);
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }

    private static @Nullable RaisedAt raisedAt(ResultSet row) throws SQLException {
        String meetingId = row.getString("meeting_id");
        return meetingId == null
                ? null
                : new RaisedAt(
                        meetingId,
                        row.getString("meeting_kind"),
                        row.getObject("meeting_number", Integer.class),
                        row.getObject("fiscal_year", Integer.class),
                        instant(row, "starts_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
