package org.prachakhom.issue.register;

import static java.time.ZoneOffset.UTC;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.references.Codes;
import org.prachakhom.issue.sight.ReadableIssues;

/**
 * What the list may be narrowed to; null narrows nothing. {@code q} are words, or the number of an issue; {@code open} is
 * neither decided nor merged, {@code verified} confirmed on site, {@code unassigned} with no agency, {@code recurrence} a
 * solved issue that came back, {@code escalated} one with a time that ran out; {@code month} ({@code 2026-01}),
 * {@code from} and {@code to} are of the filing in Bangkok, both days included; {@code bbox} is a box of the points on the
 * cards: west, south, east, north.
 */
record IssueFilter(
        @Nullable @Size(max = 200) String q,
        @Nullable IssueState state,
        @Nullable @Pattern(regexp = Codes.PATTERN) String agency,
        @Nullable @Pattern(regexp = Codes.PATTERN) String contributor,
        @Nullable @Pattern(regexp = Codes.PATTERN) String community,
        @Nullable @Pattern(regexp = Codes.PATTERN) String category,
        @Nullable Priority priority,
        @Nullable IssueKind kind,
        @Nullable @Pattern(regexp = Codes.STREAM_ID) String meeting,
        @Nullable @Pattern(regexp = Codes.STREAM_ID) String mergedInto,
        @Nullable Boolean overdue,
        @Nullable Boolean open,
        @Nullable Boolean verified,
        @Nullable Boolean deferred,
        @Nullable Boolean escalated,
        @Nullable Boolean reopened,
        @Nullable Boolean recurrence,
        @Nullable Outcome outcome,
        @Nullable Boolean unassigned,

        @Nullable @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])")
        String month,

        @Nullable LocalDate from,

        @Nullable LocalDate to,

        @Nullable @Pattern(regexp = IssueFilter.BOX) String bbox) {
    /** Days and months of municipalities. */
    static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    /** Computed when read: an agency's clock stands still while its claim waits for a verdict, and while it is put off. */
    static final String OVERDUE = """
            coalesce(state in ('ASSIGNED', 'IN_PROGRESS', 'CLAIMED')
                     and due < case state when 'CLAIMED' then claimed_at else :now end, false)""";

    static final String BOX = "-?[0-9]{1,3}(\\.[0-9]{1,12})?(,-?[0-9]{1,3}(\\.[0-9]{1,12})?){3}";

    private static final String OPEN =
            "state in ('FILED', 'RETURNED', 'ASSIGNED', 'IN_PROGRESS', 'DEFERRED', 'CLAIMED')";
    /** That the time runs out soon is a warning, no escalation. */
    private static final String ESCALATED =
            "escalations && array['TRIAGE_LATE', 'REPLY_LATE', 'OVERDUE', 'LONG_OVERDUE']";
    /** The point on the card: a finer box would find out the exact one. */
    private static final String CARDS_LON = "floor(lon * 1000 + 0.5) / 1000";

    private static final String CARDS_LAT = "floor(lat * 1000 + 0.5) / 1000";

    /** What is asked for in words, if anything. */
    Optional<SearchQuestion> question() {
        return SearchQuestion.of(q);
    }

    /** All of it but the question. What only those know who may read an issue is false for the others. */
    Conditions conditions(ReadableIssues readable, Instant now) {
        Map<String, Object> known = new HashMap<>(readable.parameters());
        known.put("now", now.atOffset(UTC));
        String read = readable.sql();
        Conditions where = Conditions.with(known)
                .when("state", name(state), "state = :state")
                .when("agency", agency, "agency = :agency")
                .when("contributor", contributor, read + " and contributors @> array[cast(:contributor as text)]")
                .when("community", community, "community = :community")
                .when("category", category, "category = :category")
                .when("priority", name(priority), "priority = :priority")
                .when("kind", name(kind), "kind = :kind")
                .when("meeting", meeting, "meeting_id = :meeting")
                .when("mergedInto", mergedInto, "merged_into = :mergedInto")
                .when("overdue", overdue, OVERDUE + " = :overdue")
                .when("open", open, "(" + OPEN + ") = :open")
                .when("verified", verified, "(verified_at is not null and outcome <> 'CLOSED_WITHOUT_FIX') = :verified")
                .when("deferred", deferred, "(state = 'DEFERRED') = :deferred")
                .when("escalated", escalated, "(" + read + " and " + ESCALATED + ") = :escalated")
                .when("reopened", reopened, "(reopened_at is not null) = :reopened")
                .when("recurrence", recurrence, "(" + read + " and recurrence_of is not null) = :recurrence")
                .when("outcome", name(outcome), "outcome = :outcome")
                .when("unassigned", unassigned, "(agency is null) = :unassigned")
                .when("month", month, "to_char(filed_at at time zone 'Asia/Bangkok', 'YYYY-MM') = :month")
                .when("from", start(from), "filed_at >= :from")
                .when("to", to == null ? null : start(to.plusDays(1)), "filed_at < :to");
        return inBox(where);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(BANGKOK).toOffsetDateTime();
    }

    private Conditions inBox(Conditions where) {
        if (bbox == null) {
            return where;
        }
        double[] sides =
                Stream.of(bbox.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
        return where.when("west", sides[0], CARDS_LON + " >= :west")
                .when("south", sides[1], CARDS_LAT + " >= :south")
                .when("east", sides[2], CARDS_LON + " <= :east")
                .when("north", sides[3], CARDS_LAT + " <= :north");
    }
}
