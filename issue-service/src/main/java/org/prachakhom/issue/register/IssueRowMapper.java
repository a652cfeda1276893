package org.prachakhom.issue.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.register.IssueDetails.AnswerSeen;
import org.prachakhom.issue.register.IssueDetails.Paper;
import org.prachakhom.issue.register.IssueDetails.PlaceSeen;
import org.prachakhom.issue.register.IssueDetails.Rating;
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
                strings(row, "involved"),
                row.getString("filed_by"));
        Filer filer = new Filer(row.getString("filed_by"), row.getString("filed_for"));
        return new IssueRow(subject, card, details(row, point), filer, row.getString("sort_key"));
    }

    private static IssueCard card(ResultSet row, @Nullable GeoPoint point) throws SQLException {
        String outcome = row.getString("outcome");
        String reason = row.getString("decline_reason");
        IssueState state = IssueState.valueOf(row.getString("state"));
        boolean deferred = state == IssueState.DEFERRED;
        return new IssueCard(
                row.getString("issue_id"),
                row.getLong("version"),
                row.getString("number"),
                row.getString("community"),
                row.getString("category"),
                state,
                row.getString("agency"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                instant(row, "assigned_at"),
                instant(row, "due"),
                row.getBoolean("overdue"),
                deferred ? DeferralReason.valueOf(row.getString("deferral_reason")) : null,
                deferred ? instant(row, "deferred_until") : null,
                instant(row, "claimed_at"),
                instant(row, "verified_at"),
                instant(row, "acknowledged_at"),
                row.getString("passed_on_to"),
                instant(row, "declined_at"),
                reason == null ? null : DeclineReason.valueOf(reason),
                row.getString("merged_into"),
                instant(row, "published_at"),
                instant(row, "reopened_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                point == null ? null : new GeoPoint(rounded(point.lat()), rounded(point.lon())));
    }

    private static IssueDetails details(ResultSet row, @Nullable GeoPoint point) throws SQLException {
        String paper = row.getString("paper_reference");
        int ratings = row.getInt("rated_by");
        return new IssueDetails(
                IssueKind.valueOf(row.getString("kind")),
                Priority.valueOf(row.getString("priority")),
                row.getString("meeting_id"),
                row.getBoolean("recorded_after_closing"),
                row.getString("recurrence_of"),
                paper == null ? null : new Paper(paper, instant(row, "paper_raised_at")),
                Sight.shown(row.getString("title")),
                Sight.shown(row.getString("description")),
                place(row, point),
                answers(row),
                row.getString("liaison"),
                strings(row, "contributors"),
                row.getInt("claims"),
                row.getInt("refutations"),
                row.getInt("decision"),
                row.getInt("reopenings"),
                strings(row, "duplicates").size(),
                strings(row, "escalations").stream()
                        .map(EscalationLevel::valueOf)
                        .toList(),
                row.getInt("comments"),
                ratings == 0 ? null : new Rating(row.getDouble("rating"), ratings));
    }

    private static @Nullable PlaceSeen place(ResultSet row, @Nullable GeoPoint point) throws SQLException {
        if (!row.getBoolean("has_place")) {
            return null;
        }
        String words = row.getBoolean("has_place_words") ? Sight.shown(row.getString("place_words")) : null;
        return new PlaceSeen(words, point);
    }

    private static List<AnswerSeen> answers(ResultSet row) throws SQLException {
        List<String> questions = strings(row, "answer_questions");
        List<String> texts = strings(row, "answer_texts");
        List<AnswerSeen> answers = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            answers.add(new AnswerSeen(questions.get(i), texts.isEmpty() ? Sight.ERASED : texts.get(i)));
        }
        return answers;
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

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
