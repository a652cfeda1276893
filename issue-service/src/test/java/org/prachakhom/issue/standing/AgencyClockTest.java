package org.prachakhom.issue.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.references.ServiceTerms;

class AgencyClockTest {
    private static final Instant MONDAY = Instant.parse("2026-01-12T03:00:00Z");
    private static final ServiceTerms TERMS = new ServiceTerms(
            Map.of(
                    "URGENT", new ServiceSpan(3, DayCount.CALENDAR),
                    "NORMAL", new ServiceSpan(15, DayCount.WORKING),
                    "PLANNED", new ServiceSpan(90, DayCount.WORKING)),
            ZoneId.of("Asia/Bangkok"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-12T03:00:00Z, URGENT,  2026-01-15T16:59:59Z",
        "2026-01-12T03:00:00Z, NORMAL,  2026-02-02T16:59:59Z",
        "2026-01-12T03:00:00Z, PLANNED, 2026-05-18T16:59:59Z",
        // Sunday 18 January, 00:30 in Bangkok, is still Saturday in UTC.
        "2026-01-17T17:30:00Z, URGENT,  2026-01-21T16:59:59Z",
        "2026-01-17T17:30:00Z, NORMAL,  2026-02-06T16:59:59Z",
    })
    void daysEndInTheZoneOfTheMunicipality(Instant start, Priority priority, Instant due) {
        assertThat(AgencyClock.start(1, start).due(TERMS.span(priority), TERMS.days()))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // Claimed on Wednesday, refuted on Friday: two days of either kind are added.
        "2026-01-14T03:00:00Z, 2026-01-16T03:00:00Z, NORMAL, 2026-02-04T16:59:59Z",
        // Refuted on Monday: the weekend is no working time.
        "2026-01-16T03:00:00Z, 2026-01-19T03:00:00Z, NORMAL, 2026-02-03T16:59:59Z",
        // Urgent, claimed on the last day, refuted the next: three working days at least.
        "2026-01-15T03:00:00Z, 2026-01-16T03:00:00Z, URGENT, 2026-01-21T16:59:59Z",
        // A visit recorded with a time before the claim adds nothing.
        "2026-01-14T03:00:00Z, 2026-01-13T03:00:00Z, NORMAL, 2026-02-02T16:59:59Z",
    })
    void standsStillWhileAClaimWaits(Instant claimed, Instant refuted, Priority priority, Instant due) {
        AgencyClock clock = AgencyClock.start(1, MONDAY).stop(claimed).resumeRefuted(refuted);
        assertThat(clock.due(TERMS.span(priority), TERMS.days())).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // Deferred on the last day of an urgent clock for ten days: nothing is added but these.
        "2026-01-15T03:00:00Z, 2026-01-25T03:00:00Z, URGENT, 2026-01-25T16:59:59Z",
        "2026-01-14T03:00:00Z, 2026-01-16T03:00:00Z, NORMAL, 2026-02-04T16:59:59Z",
    })
    void aDeferralAddsItsDaysAndNothingMore(Instant deferred, Instant resumed, Priority priority, Instant due) {
        AgencyClock clock = AgencyClock.start(1, MONDAY).stop(deferred).resume(resumed);
        assertThat(clock.due(TERMS.span(priority), TERMS.days())).isEqualTo(due);
    }

    @Test
    void theThreeDaysAfterARefutationAreNotLostInALaterDeferral() {
        AgencyClock refuted = AgencyClock.start(1, MONDAY)
                .stop(Instant.parse("2026-01-15T03:00:00Z"))
                .resumeRefuted(Instant.parse("2026-01-16T03:00:00Z"));
        AgencyClock deferred =
                refuted.stop(Instant.parse("2026-01-19T03:00:00Z")).resume(Instant.parse("2026-01-29T03:00:00Z"));
        assertThat(deferred.due(TERMS.span(Priority.URGENT), TERMS.days())).isEqualTo("2026-01-31T16:59:59Z");
    }
}
