package org.prachakhom.gateway.pages.admin;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.form.Body;

/** One field of a register: its name in the API, and how it is typed. */
record Field(String name, Kind kind, boolean required) {
    private static final int BUDDHIST_ERA = 543;
    private static final int LAST_GREGORIAN = 2400;

    /** How a field is typed. */
    enum Kind {
        CODE,
        TEXT,
        WORDS,
        NUMBER,
        YEAR,
        TICK,
        AGENCY,
        PRIORITY,
        USE,
        DAYS,
        SPAN,
        QUESTIONS,
        HOLIDAYS,
        ZONE;

        /** The name of the fragment that shows it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Field of(String name, Kind kind) {
        return new Field(name, kind, true);
    }

    static Field code() {
        return of("code", Kind.CODE);
    }

    static Field active() {
        return of("active", Kind.TICK);
    }

    Field optional() {
        return new Field(name, kind, false);
    }

    /** Whether it is settled when the entry is made, and shown but not asked for afterwards. */
    boolean isFixed() {
        return kind == Kind.CODE || kind == Kind.ZONE || kind == Kind.YEAR;
    }

    /** Whether it is too long for a column of the list. */
    boolean isLong() {
        return kind == Kind.WORDS;
    }

    /** Puts what was typed into the body. */
    void fill(Body body, Map<String, String> typed) {
        String text = typed.get(name);
        switch (kind) {
            case NUMBER -> body.number(name, text);
            case YEAR ->
                body.with(name, year(Body.empty().number(name, text).content().get(name)));
            case TICK -> body.with(name, text != null);
            case SPAN ->
                body.with(
                        name,
                        Body.empty().number("days", typed.get("span.days")).text("of", typed.get("span.of")));
            case QUESTIONS -> body.with(name, EntryLines.questions(text));
            case HOLIDAYS -> body.with(name, EntryLines.holidays(text));
            default -> body.text(name, text);
        }
    }

    /** Makes what a form shows out of what is stored. */
    void show(Map<String, Object> entry) {
        Object stored = entry.get(name);
        switch (kind) {
            case SPAN -> {
                if (stored instanceof Map<?, ?> span) {
                    entry.put("span.days", span.get("days"));
                    entry.put("span.of", span.get("of"));
                }
            }
            case QUESTIONS -> entry.put(name, EntryLines.ofQuestions(stored));
            case HOLIDAYS -> entry.put(name, EntryLines.ofHolidays(stored));
            default -> {
                // Goes into its input as it is.
            }
        }
    }

    /** A year that is typed in the Buddhist era is one of the Gregorian calendar. */
    private static @Nullable Object year(@Nullable Object typed) {
        return typed instanceof Integer year && year > LAST_GREGORIAN ? Integer.valueOf(year - BUDDHIST_ERA) : typed;
    }
}
