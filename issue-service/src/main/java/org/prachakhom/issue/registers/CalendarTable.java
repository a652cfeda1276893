package org.prachakhom.issue.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prachakhom.events.value.Holiday;
import org.prachakhom.issue.directory.CalendarRow;
import org.prachakhom.issue.directory.Calendars;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.CalendarCommand.EnterHolidays;
import org.prachakhom.issue.tables.Cells;
import org.prachakhom.issue.tables.Line;
import org.prachakhom.issue.tables.Sender;
import org.prachakhom.issue.tables.Table;
import org.prachakhom.issue.tables.Wish;
import org.prachakhom.kit.ids.StreamIds;
import org.springframework.stereotype.Component;

/** Holidays as lines of a table: all lines of a year are its holidays, and replace those set before. */
@Component
final class CalendarTable {
    private static final List<String> NEEDED = List.of("day", "name_th", "name_en");
    private static final int NAME = 200;

    private final Calendars calendars;

    CalendarTable(Calendars calendars) {
        this.calendars = calendars;
    }

    Table table(byte[] sent) {
        return Table.read(sent, NEEDED, List.of());
    }

    List<Wish> wishes(Table table, Sender sender) {
        SortedMap<Integer, List<Holiday>> years = new TreeMap<>();
        Set<LocalDate> days = new HashSet<>();
        for (Line line : table.lines()) {
            line.text("day", NAME);
            LocalDate day = Cells.day(line, "day");
            String nameTh = line.text("name_th", NAME);
            String nameEn = line.text("name_en", NAME);
            if (day != null) {
                line.check(days.add(day), "day", RegisterRule.A_DAY_IS_A_HOLIDAY_ONCE);
                years.computeIfAbsent(day.getYear(), _ -> new ArrayList<>()).add(new Holiday(day, nameTh, nameEn));
            }
        }
        return years.entrySet().stream()
                .map(year -> wish(year.getKey(), year.getValue(), sender))
                .toList();
    }

    private Wish wish(int year, List<Holiday> holidays, Sender sender) {
        String code = String.valueOf(year);
        List<Holiday> inOrder =
                holidays.stream().sorted(Comparator.comparing(Holiday::day)).toList();
        List<Holiday> there = calendars.year(code).map(CalendarRow::holidays).orElse(null);
        EnterHolidays command = new EnterHolidays(
                StreamIds.named("calendar", sender.tenant(), code),
                sender.tenant(),
                year,
                inOrder,
                sender.by(),
                sender.at());
        return new Wish(code, code, Wish.effect(there, inOrder), () -> command);
    }
}
