package org.prachakhom.committee.workplan;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.FixedCount;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.stereotype.Component;

/** Reads the surveys, verdicts, second looks and requests to reopen of one case, in the order in which they were recorded. */
@Component
final class CaseFile {
    private static final String ERASED = "ลบตามคำขอ";

    private final TenantJdbc jdbc;

    CaseFile(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** A visit. {@code claim} is null for one that checked no claim; {@code members} are ids of persons, {@code photos} the names of pictures. */
    record Survey(
            @Nullable Integer claim,
            List<String> members,
            Instant visitedAt,
            String finding,
            List<String> photos,
            String recordedBy) {

        Survey {
            members = List.copyOf(members);
            photos = List.copyOf(photos);
        }
    }

    /** A decision on a claim. {@code fixedCount} is null unless it is PARTLY_FIXED. */
    record Verdict(
            int claim,
            String verdict,
            @Nullable FixedCount fixedCount,
            String finding,
            String signedBy,
            Instant givenAt) {}

    /**
     * Somebody of {@code community} disputes decision {@code decision}. {@code open} until the team answers, or the issue
     * goes on for another reason; {@code answer} is null until the team has answered.
     */
    record Reopening(
            int request,
            int decision,
            String community,
            String reason,
            Instant requestedAt,
            boolean open,
            @Nullable Answer answer) {}

    /** What the team answered, and why. */
    record Answer(boolean granted, String reason, String decidedBy, Instant decidedAt) {}

    /** A second look at what was confirmed of a claim: whether the fix lasted. */
    record Recheck(int claim, boolean passed, String finding, String recordedBy, Instant recordedAt) {}

    List<Survey> surveys(String followUpId) {
        return jdbc.sql("select * from survey_visit where follow_up_id = :id order by seq")
                .param("id", followUpId)
                .query((row, _) -> new Survey(
                        row.getObject("claim", Integer.class),
                        texts(row.getArray("members")),
                        at(row, "visited_at"),
                        shown(row.getString("finding")),
                        row.getBoolean("erased") ? List.of() : texts(row.getArray("photos")),
                        row.getString("recorded_by")))
                .list();
    }

    /** Whether a survey of the case took this photo. */
    boolean shows(String followUpId, String photo) {
        return jdbc.sql("""
                        select exists (
                          select from survey_visit where follow_up_id = :id and :photo = any(photos) and not erased)
                        """)
                .param("id", followUpId)
                .param("photo", photo)
                .query(Boolean.class)
                .single();
    }

    List<Verdict> verdicts(String followUpId) {
        return jdbc.sql("select * from verdict where follow_up_id = :id order by seq")
                .param("id", followUpId)
                .query((row, _) -> new Verdict(
                        row.getInt("claim"),
                        row.getString("verdict"),
                        count(row.getObject("fixed", Integer.class), row.getInt("total")),
                        shown(row.getString("finding")),
                        row.getString("signed_by"),
                        at(row, "given_at")))
                .list();
    }

    List<Reopening> reopenings(String followUpId) {
        return jdbc.sql("""
                        select r.*, d.granted, d.reason as answer, d.decided_by, d.decided_at
                        from reopen_request r
                        left join reopen_decision d
                          on d.tenant = r.tenant and d.follow_up_id = r.issue_id and d.request = r.request
                        where r.issue_id = :id order by r.request
                        """)
                .param("id", followUpId)
                .query((row, _) -> reopening(row))
                .list();
    }

    /** What was found; nothing of those that are drawn and still wait. */
    List<Recheck> rechecks(String followUpId) {
        return jdbc.sql("select * from recheck where follow_up_id = :id and passed is not null order by claim")
                .param("id", followUpId)
                .query((row, _) -> new Recheck(
                        row.getInt("claim"),
                        row.getBoolean("passed"),
                        shown(row.getString("finding")),
                        row.getString("recorded_by"),
                        at(row, "recorded_at")))
                .list();
    }

    private static Reopening reopening(ResultSet row) throws SQLException {
        Boolean granted = row.getObject("granted", Boolean.class);
        Answer answer = granted == null
                ? null
                : new Answer(
                        granted, shown(row.getString("answer")), row.getString("decided_by"), at(row, "decided_at"));
        return new Reopening(
                row.getInt("request"),
                row.getInt("decision"),
                row.getString("community"),
                shown(row.getString("reason")),
                at(row, "requested_at"),
                answer == null && !row.getBoolean("answered"),
                answer);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String shown(@Nullable String finding) {
        return finding == null ? ERASED : finding;
    }

    private static @Nullable FixedCount count(@Nullable Integer fixed, int total) {
        return fixed == null ? null : new FixedCount(fixed, total);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
