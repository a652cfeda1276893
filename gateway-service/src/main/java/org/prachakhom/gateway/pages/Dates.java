package org.prachakhom.gateway.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.frame.ViewChoices;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and times as people here read them: of Bangkok, and in Thai with years of the Buddhist era. */
@Component("dates")
public final class Dates {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int BUDDHIST_ERA = 543;
    private static final int THAI_ZERO = '๐';

    /** 12 ธ.ค. 2568. */
    public String day(@Nullable Instant at) {
        return say(at, "d MMM y");
    }

    /** 12 ธันวาคม 2568. */
    public String longDay(@Nullable Instant at) {
        return say(at, "d MMMM y");
    }

    /** The day of the week, then as {@link #longDay}. */
    public String weekday(@Nullable Instant at) {
        return say(at, "EEEE d MMMM y");
    }

    /** 12 ธ.ค. 2568 09.30 น. */
    public String time(@Nullable Instant at) {
        return say(at, thai() ? "d MMM y HH.mm 'น.'" : "d MMM y, HH:mm");
    }

    /** The day of the week, the day and the hour. */
    public String weekdayAndHour(@Nullable Instant at) {
        return say(at, thai() ? "EEEE d MMMM y HH.mm 'น.'" : "EEEE d MMMM y, HH:mm");
    }

    /** An instant given as text, as a detail of an event has it. */
    public String dayOf(@Nullable Object text) {
        try {
            return text == null ? "" : day(Instant.parse(text.toString()));
        } catch (DateTimeParseException notAnInstant) {
            return text.toString();
        }
    }

    /** A month given as {@code 2026-01}. */
    public String month(@Nullable String month) {
        if (month == null) {
            return "";
        }
        return say(YearMonth.parse(month).atDay(1).atStartOfDay(BANGKOK).toInstant(), "MMMM y");
    }

    /** The fiscal year, which is a Buddhist one, in the language's own era. */
    public String year(int buddhistYear) {
        return String.valueOf(thai() ? buddhistYear : buddhistYear - BUDDHIST_ERA);
    }

    /** ๑๒ ธันวาคม ๒๕๖๘: as an official paper has it, in whatever language the page is. */
    public static String official(@Nullable Instant at) {
        return at == null ? "" : official(at.atZone(BANGKOK).toLocalDate());
    }

    /** The same of a day. */
    public static String official(LocalDate day) {
        return thaiDigits(DateTimeFormatter.ofPattern("d MMMM y", ViewChoices.THAI)
                .withChronology(ThaiBuddhistChronology.INSTANCE)
                .format(day));
    }

    /** The text with every digit as a Thai one. */
    public static String thaiDigits(String text) {
        return text.codePoints()
                .map(each -> each >= '0' && each <= '9' ? each - '0' + THAI_ZERO : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A day given as {@code 2026-01-31}, as {@link #longDay}; any other text as it is. */
    public String longDayOf(@Nullable String day) {
        try {
            return day == null
                    ? ""
                    : longDay(LocalDate.parse(day).atStartOfDay(BANGKOK).toInstant());
        } catch (DateTimeParseException notADay) {
            return day;
        }
    }

    /** 3 วัน 4 ชั่วโมง: the two largest units of so many seconds. */
    public String duration(long seconds) {
        Duration time = Duration.ofSeconds(seconds);
        if (time.toDays() > 0) {
            return (span(time.toDays(), "วัน", "d") + span(time.toHoursPart(), "ชั่วโมง", "h")).strip();
        }
        return time.toHours() > 0
                ? (span(time.toHours(), "ชั่วโมง", "h") + span(time.toMinutesPart(), "นาที", "min")).strip()
                : time.toMinutes() + " " + (thai() ? "นาที" : "min");
    }

    private static String span(long number, String thai, String english) {
        return number == 0 ? "" : number + " " + (thai() ? thai : english) + " ";
    }

    /** For the element {@code time}. */
    public String machine(@Nullable Instant at) {
        return at == null ? "" : at.toString();
    }

    private static String say(@Nullable Instant at, String pattern) {
        if (at == null) {
            return "";
        }
        return thai()
                ? DateTimeFormatter.ofPattern(pattern, ViewChoices.THAI)
                        .withChronology(ThaiBuddhistChronology.INSTANCE)
                        .format(at.atZone(BANGKOK))
                : DateTimeFormatter.ofPattern(pattern, Locale.UK).format(at.atZone(BANGKOK));
    }

    private static boolean thai() {
        return !LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
