package org.prachakhom.gateway.pages;

import java.time.Instant;
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
