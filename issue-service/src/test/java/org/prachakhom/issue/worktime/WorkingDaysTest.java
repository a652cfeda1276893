package org.prachakhom.issue.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.events.value.DayCount;

class WorkingDaysTest {
    private final WorkingDays days = new WorkingDays(ZoneId.of("Asia/Bangkok"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, 1, WORKING,  2026-01-12",
        "2026-01-10, 1, WORKING,  2026-01-12",
        "2026-01-12, 5, WORKING,  2026-01-19",
        "2026-01-09, 1, CALENDAR, 2026-01-10",
        "2026-01-09, 0, WORKING,  2026-01-09",
    })
    void countsOnlyTheDaysItShould(LocalDate from, int count, DayCount of, LocalDate to) {
        assertThat(days.plus(from, count, of)).isEqualTo(to);
        assertThat(days.between(from, to, of)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10, 1, WORKING,  2026-04-16",
        "2026-04-13, 1, WORKING,  2026-04-16",
        "2026-04-09, 3, WORKING,  2026-04-17",
        "2026-04-10, 3, CALENDAR, 2026-04-13",
    })
    void doesNotCountPublicHolidaysAsWorkingDays(LocalDate from, int count, DayCount of, LocalDate to) {
        WorkingDays atSongkran = new WorkingDays(
                ZoneId.of("Asia/Bangkok"),
                Set.of(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 14), LocalDate.of(2026, 4, 15)));
        assertThat(atSongkran.plus(from, count, of)).isEqualTo(to);
        assertThat(atSongkran.between(from, to, of)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-11T16:59:59Z, 2026-01-11", "2026-01-11T17:00:00Z, 2026-01-12"})
    void aDayEndsInItsZone(Instant at, LocalDate day) {
        assertThat(days.dayOf(at)).isEqualTo(day);
        assertThat(days.endOf(day)).isAfterOrEqualTo(at);
    }
}
