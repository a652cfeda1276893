package org.prachakhom.issue.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.problem.Fault;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;

/** A day of which somebody wants to know how things stood when it ended; the query parameter {@code asOf}. */
public final class PastDay {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private PastDay() {}

    /** The same as {@link #end}; null for no day. */
    public static @Nullable Instant until(@Nullable LocalDate day, Instant now) {
        return day == null ? null : end(day, now);
    }

    /**
     * The end of the day in Bangkok, or now while it has not ended.
     *
     * @throws RequestRefused for a day that is to come
     */
    public static Instant end(LocalDate day, Instant now) {
        if (day.isAfter(LocalDate.ofInstant(now, BANGKOK))) {
            throw new RequestRefused(ProblemCode.INVALID_PARAMETER, Fault.of("asOf", "fault.PastOrPresent"));
        }
        Instant end = day.plusDays(1).atStartOfDay(BANGKOK).toInstant();
        return end.isBefore(now) ? end : now;
    }
}
