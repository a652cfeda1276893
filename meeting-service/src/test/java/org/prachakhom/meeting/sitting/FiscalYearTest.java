package org.prachakhom.meeting.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

    @Test
    void itBeginsWithTheFirstOfOctoberInBangkok() {
        assertThat(FiscalYear.of(Instant.parse("2025-09-30T16:59:59Z")).buddhistYear())
                .isEqualTo(2568);
        assertThat(FiscalYear.of(Instant.parse("2025-09-30T17:00:00Z")).buddhistYear())
                .isEqualTo(2569);
    }

    @Test
    void itBearsTheYearItEndsIn() {
        assertThat(FiscalYear.of(Instant.parse("2026-01-05T06:00:00Z")).buddhistYear())
                .isEqualTo(2569);
    }
}
