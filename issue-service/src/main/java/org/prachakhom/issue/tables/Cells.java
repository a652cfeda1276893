package org.prachakhom.issue.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads cells that are more than texts: numbers, days and values of the API. */
public final class Cells {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int BUDDHIST_ERA = 543;
    /** A year after it is one of the Buddhist era. */
    private static final int LAST_GREGORIAN = 2400;

    private static final int LONGEST = 50;
    /** Stands for values that a newer version writes. */
    private static final String NOT_KNOWN = "UNKNOWN";

    private Cells() {}

    /** A whole number from {@code least} to {@code most}, or null for an empty cell. */
    public static @Nullable Integer number(Line line, String column, int least, int most) {
        String text = line.optional(column, LONGEST);
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            line.check(number >= least && number <= most, column, TableRule.A_CELL_IS_A_NUMBER_IN_RANGE);
            return number;
        } catch (NumberFormatException noNumber) {
            line.refuse(column, TableRule.A_CELL_IS_A_NUMBER_IN_RANGE);
            return least;
        }
    }

    /** A number from {@code -most} to {@code most}, or null for an empty cell. */
    public static @Nullable Double degrees(Line line, String column, double most) {
        String text = line.optional(column, LONGEST);
        if (text == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(text);
            line.check(Math.abs(number) <= most, column, TableRule.A_CELL_IS_A_NUMBER_IN_RANGE);
            return number;
        } catch (NumberFormatException noNumber) {
            line.refuse(column, TableRule.A_CELL_IS_A_NUMBER_IN_RANGE);
            return 0.0;
        }
    }

    /** A day, its year of the Gregorian or the Buddhist era; null for an empty cell. */
    public static @Nullable LocalDate day(Line line, String column) {
        String text = line.optional(column, LONGEST);
        LocalDate day = text == null ? null : parsed(text);
        line.check(text == null || day != null, column, TableRule.A_CELL_IS_A_DAY);
        return day;
    }

    /** A value of the API by its name, in whatever case, or null for an empty cell. */
    public static <E extends Enum<E>> @Nullable E value(Line line, String column, Class<E> type) {
        String text = line.optional(column, LONGEST);
        if (text == null) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text.toUpperCase(Locale.ROOT))
                    && !value.name().equals(NOT_KNOWN)) {
                return value;
            }
        }
        line.refuse(column, TableRule.A_CELL_IS_ONE_OF_THE_VALUES);
        return null;
    }

    private static @Nullable LocalDate parsed(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            int of = Integer.parseInt(year);
            return LocalDate.of(
                    of > LAST_GREGORIAN ? of - BUDDHIST_ERA : of, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
