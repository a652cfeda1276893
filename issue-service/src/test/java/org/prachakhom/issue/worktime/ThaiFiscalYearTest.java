package org.prachakhom.issue.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiFiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2025-09-30T16:59:59Z, 2568",
        "2025-09-30T17:00:00Z, 2569",
        "2026-01-01T00:00:00Z, 2569",
        "2026-09-30T16:59:59Z, 2569",
        "2026-09-30T17:00:00Z, 2570",
    })
    void runsFromOctoberToSeptemberInBangkok(Instant at, int year) {
        assertThat(ThaiFiscalYear.of(at)).isEqualTo(new ThaiFiscalYear(year));
    }
}
