package org.prachakhom.issue.registers;

import static org.prachakhom.issue.registers.RegisterFacts.ADMIN;
import static org.prachakhom.issue.registers.RegisterFacts.AT;
import static org.prachakhom.issue.registers.RegisterFacts.ID;
import static org.prachakhom.issue.registers.RegisterFacts.refusedBy;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.HolidaysSet;
import org.prachakhom.events.value.Holiday;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.CalendarCommand.EnterHolidays;
import org.prachakhom.issue.registers.CalendarCommand.ReviseHolidays;
import org.prachakhom.issue.registers.CalendarCommand.SetHolidays;

class CalendarTest {
    private static final Holiday SONGKRAN = day("2026-04-13");
    private static final Holiday CORONATION_DAY = day("2026-05-04");
    private static final HolidaysSet BOTH = set(SONGKRAN, CORONATION_DAY);

    private final AggregateTestFixture<Calendar> fixture = new AggregateTestFixture<>(Calendar.class);

    @Test
    void keepsTheHolidaysOfAYearInTheirOrder() {
        fixture.givenNoPriorActivity()
                .when(new SetHolidays(ID, "HH", 2026, List.of(CORONATION_DAY, SONGKRAN), ADMIN, AT))
                .expectEvents(BOTH);
    }

    @Test
    void isSetOnceAndRevisedAsAWholeAfterwards() {
        fixture.given(BOTH)
                .when(new SetHolidays(ID, "HH", 2026, List.of(SONGKRAN), ADMIN, AT))
                .expectException(refusedBy(RegisterRule.A_CODE_IS_GIVEN_ONCE));
        fixture.given(BOTH).when(revise(SONGKRAN)).expectEvents(set(SONGKRAN));
    }

    @Test
    void takesNoDayOfAnotherYear() {
        fixture.given(BOTH)
                .when(revise(SONGKRAN, day("2027-01-01")))
                .expectException(refusedBy(RegisterRule.A_HOLIDAY_LIES_IN_ITS_YEAR));
    }

    @Test
    void takesADayOnce() {
        fixture.given(BOTH)
                .when(revise(SONGKRAN, new Holiday(SONGKRAN.day(), "วันครอบครัว", "Family Day")))
                .expectException(refusedBy(RegisterRule.A_DAY_IS_A_HOLIDAY_ONCE));
    }

    @Test
    void enteredAgainJustSoItStaysAsItIs() {
        fixture.givenNoPriorActivity().when(enter(SONGKRAN, CORONATION_DAY)).expectEvents(BOTH);
        fixture.given(BOTH).when(enter(CORONATION_DAY, SONGKRAN)).expectNoEvents();
        fixture.given(BOTH).when(enter(SONGKRAN)).expectEvents(set(SONGKRAN));
    }

    private static ReviseHolidays revise(Holiday... holidays) {
        return new ReviseHolidays(ID, List.of(holidays), ADMIN, AT);
    }

    private static EnterHolidays enter(Holiday... holidays) {
        return new EnterHolidays(ID, "HH", 2026, List.of(holidays), ADMIN, AT);
    }

    private static HolidaysSet set(Holiday... holidays) {
        return new HolidaysSet(ID, "HH", 2026, List.of(holidays), ADMIN, AT);
    }

    private static Holiday day(String day) {
        return new Holiday(LocalDate.parse(day), "วันหยุด", "Holiday");
    }
}
