package org.prachakhom.notification.publicpages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.notification.publicpages.PublicIssue.MergedInto;
import org.prachakhom.notification.publicpages.PublicIssue.PublicName;
import org.prachakhom.notification.publicpages.PublicIssue.RaisedAt;
import org.prachakhom.notification.publicpages.PublicIssue.TakenBack;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of {@link PublicIssues}. */
final class PublicIssueMapper implements RowMapper<PublicIssue> {

    @Override
    public PublicIssue mapRow(ResultSet row, int rowNumber) throws SQLException {
        Instant filedAt = row.getObject("filed_at", OffsetDateTime.class).toInstant();
        boolean deferred = row.getString("state").equals("DEFERRED");
        String sortKey = row.getString("sort_key");
        return new PublicIssue(
                row.getString("issue_id"),
                row.getString("number"),
                row.getString("kind"),
                row.getString("state"),
                name(row, "category"),
                name(row, "community"),
                communities(row),
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
                deferred ? instant(row, "deferred_until") : null,
                deferred ? row.getString("deferral_reason") : null,
                instant(row, "reopened_at"),
                mergedInto(row),
                takenBack(row),
                sortKey == null ? "" : sortKey);
    }

    private static List<PublicName> communities(ResultSet row) throws SQLException {
        List<PublicName> all = new ArrayList<>();
        all.add(name(row, "community"));
        for (Object other : (Object[]) row.getArray("other_communities").getArray()) {
            @Nullable String[] codeAndNames = (@Nullable String[]) other;
            all.add(new PublicName(String.valueOf(codeAndNames[0]), codeAndNames[1], codeAndNames[2]));
        }
        return all;
    }

    private static @Nullable MergedInto mergedInto(ResultSet row) throws SQLException {
        String into = row.getString("merged_into");
        return into == null ? null : new MergedInto(into, row.getString("merged_into_number"));
    }

    private static @Nullable TakenBack takenBack(ResultSet row) throws SQLException {
        if (row.getObject("taken_back_at") == null) {
            return null;
        }
        String kid = row.getString("taken_back_kid");
        return new TakenBack(kid == null ? null : new SealedText(kid, row.getString("taken_back_sealed")));
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
