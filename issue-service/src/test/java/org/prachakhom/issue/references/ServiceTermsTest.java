package org.prachakhom.issue.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;

class ServiceTermsTest {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final ServiceSpan FIFTEEN = new ServiceSpan(15, DayCount.WORKING);
    private static final ServiceSpan WEEK = new ServiceSpan(7, DayCount.CALENDAR);

    @Test
    void aCategoryMayHaveATimeOfItsOwn() {
        ServiceTerms terms = new ServiceTerms(Map.of("NORMAL", FIFTEEN), Map.of("light", WEEK), Set.of(), BANGKOK);
        assertThat(terms.spanFor(Priority.NORMAL, "light")).isEqualTo(WEEK);
        assertThat(terms.levelFor(Priority.NORMAL, "light")).isEqualTo("category:light");
        assertThat(terms.spanFor(Priority.NORMAL, "drainage")).isEqualTo(FIFTEEN);
        assertThat(terms.levelFor(Priority.NORMAL, "drainage")).isEqualTo("NORMAL");
    }

    @Test
    void triageAndFirstReplyHaveUsualTimesUntilTheMunicipalitySetsThem() {
        ServiceTerms unset = new ServiceTerms(Map.of(), BANGKOK);
        assertThat(unset.triage()).isEqualTo(new ServiceSpan(2, DayCount.WORKING));
        assertThat(unset.firstReply()).isEqualTo(new ServiceSpan(15, DayCount.CALENDAR));
        ServiceTerms set = new ServiceTerms(Map.of("triage", WEEK, "firstReply", FIFTEEN), BANGKOK);
        assertThat(set.triage()).isEqualTo(WEEK);
        assertThat(set.firstReply()).isEqualTo(FIFTEEN);
    }

    @Test
    void itsDaysLeaveOutThePublicHolidays() {
        LocalDate songkran = LocalDate.of(2026, 4, 13);
        ServiceTerms terms = new ServiceTerms(Map.of(), Map.of(), Set.of(songkran), BANGKOK);
        assertThat(terms.days().isWorking(songkran)).isFalse();
        assertThat(terms.days().isWorking(songkran.plusDays(1))).isTrue();
    }
}
