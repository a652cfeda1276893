package org.prachakhom.issue.registers;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Comparator;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.prachakhom.events.registry.CalendarEvent;
import org.prachakhom.events.registry.HolidaysSet;
import org.prachakhom.events.value.Holiday;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.CalendarCommand.EnterHolidays;
import org.prachakhom.issue.registers.CalendarCommand.ReviseHolidays;
import org.prachakhom.issue.registers.CalendarCommand.SetHolidays;

/** The public holidays of one year in a municipality. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Calendar {
    @AggregateIdentifier
    private String calendarId;

    private String municipality = "";
    private int year;
    private List<Holiday> holidays = List.of();

    Calendar() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetHolidays c) {
        RegisterRule.A_CODE_IS_GIVEN_ONCE.holds(municipality.isEmpty(), "/year");
        apply(new HolidaysSet(
                c.calendarId(), c.municipality(), c.year(), inOrder(c.holidays(), c.year()), c.by(), c.at()));
    }

    @CommandHandler
    void decide(ReviseHolidays c) {
        apply(new HolidaysSet(calendarId, municipality, year, inOrder(c.holidays(), year), c.by(), c.at()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EnterHolidays c) {
        if (municipality.isEmpty()) {
            decide(new SetHolidays(c.calendarId(), c.municipality(), c.year(), c.holidays(), c.by(), c.at()));
        } else if (!holidays.equals(inOrder(c.holidays(), year))) {
            decide(new ReviseHolidays(calendarId, c.holidays(), c.by(), c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(CalendarEvent event) {
        switch (event) {
            case HolidaysSet e -> {
                calendarId = e.calendarId();
                municipality = e.municipality();
                year = e.year();
                holidays = e.holidays();
            }
        }
    }

    private static List<Holiday> inOrder(List<Holiday> holidays, int year) {
        RegisterRule.A_HOLIDAY_LIES_IN_ITS_YEAR.holds(
                holidays.stream().allMatch(each -> each.day().getYear() == year), "/holidays");
        long days = holidays.stream().map(Holiday::day).distinct().count();
        RegisterRule.A_DAY_IS_A_HOLIDAY_ONCE.holds(days == holidays.size(), "/holidays");
        return holidays.stream().sorted(Comparator.comparing(Holiday::day)).toList();
    }
}
