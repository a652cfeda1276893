package org.prachakhom.issue.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.register.IssueDetails.PlaceSeen;
import org.prachakhom.issue.register.IssueView.Filer;
import org.prachakhom.issue.sight.IssueSubject;
import org.prachakhom.issue.sight.Sight;

/** Makes an issue out of what the database gives. */
final class IssueRowMapper {
    /** Degrees of about 100 m. */
    private static final double CARD_GRID = 1000;

    private IssueRowMapper() {}

    static IssueRow row(ResultSet row, int index) throws SQLException {
        GeoPoint point = point(row);
        IssueCard card = card(row, point);
        IssueSubject subject = new IssueSubject(
                card.community(),
                card.state(),
                card.agency(),
                row.getString("liaison"),
                List.of((String[]) row.getArray("holders").getArray()),
                row.getString("filed_by"));
        Filer filer = new Filer(row.getString("filed_by"), row.getString("filed_for"));
        return new IssueRow(subject, card, details(row, point), filer);
    }

    private static IssueCard card(ResultSet row, @Nullable GeoPoint point) throws SQLException {
        String outcome = row.getString("outcome");
        String reason = row.getString("decline_reason");
        return new IssueCard(
                row.getString("issue_id"),
                row.getLong("version"),
                row.getString("number"),
                row.getString("community"),
                row.getString("category"),
                IssueState.valueOf(row.getString("state")),
                row.getString("agency"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                instant(row, "assigned_at"),
                instant(row, "due"),
                row.getBoolean("overdue"),
                instant(row, "claimed_at"),
                instant(row, "verified_at"),
                instant(row, "declined_at"),
                reason == null ? null : DeclineReason.valueOf(reason),
                instant(row, "published_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                point == null ? null : new GeoPoint(rounded(point.lat()), rounded(point.lon())));
    }

    private static IssueDetails details(ResultSet row, @Nullable GeoPoint point) throws SQLException {
        return new IssueDetails(
                IssueKind.valueOf(row.getString("kind")),
                Priority.valueOf(row.getString("priority")),
                row.getString("meeting_id"),
                row.getBoolean("recorded_after_closing"),
                Sight.shown(row.getString("title")),
                Sight.shown(row.getString("description")),
                place(row, point),
                row.getString("liaison"),
                row.getInt("claims"),
                row.getInt("refutations"),
                row.getInt("decision"));
    }

    private static @Nullable PlaceSeen place(ResultSet row, @Nullable GeoPoint point) throws SQLException {
        if (!row.getBoolean("has_place")) {
            return null;
        }
        String words = row.getBoolean("has_place_words") ? Sight.shown(row.getString("place_words")) : null;
        return new PlaceSeen(words, point);
    }

    private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
        double lat = row.getDouble("lat");
        return row.wasNull() ? null : new GeoPoint(lat, row.getDouble("lon"));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * CARD_GRID) / CARD_GRID;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
