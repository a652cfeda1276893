package org.prachakhom.committee.workplan;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.FixedCount;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.stereotype.Component;

/** Reads the surveys and verdicts of one case, in the order in which they were recorded. */
@Component
final class CaseFile {
    private static final String ERASED = "ลบตามคำขอ";

    private final TenantJdbc jdbc;

    CaseFile(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** A visit. {@code claim} is null for one that checked no claim; {@code members} are ids of persons. */
    record Survey(@Nullable Integer claim, List<String> members, Instant visitedAt, String finding, String recordedBy) {

        Survey {
            members = List.copyOf(members);
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

    List<Survey> surveys(String followUpId) {
        return jdbc.sql("select * from survey_visit where follow_up_id = :id order by seq")
                .param("id", followUpId)
                .query((row, _) -> new Survey(
                        row.getObject("claim", Integer.class),
                        texts(row.getArray("members")),
                        row.getObject("visited_at", OffsetDateTime.class).toInstant(),
                        shown(row.getString("finding")),
                        row.getString("recorded_by")))
                .list();
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
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
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
