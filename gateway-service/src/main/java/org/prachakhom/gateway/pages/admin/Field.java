package org.prachakhom.gateway.pages.admin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.form.Body;

/** One field of a register: its name in the API, and how it is typed. */
record Field(String name, Kind kind, boolean required) {

    /** How a field is typed. */
    enum Kind {
        CODE,
        TEXT,
        NUMBER,
        TICK,
        AGENCY,
        PRIORITY,
        DAYS,
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

    /** Puts what was typed into the body. */
    void fill(Body body, @Nullable String typed) {
        switch (kind) {
            case NUMBER -> body.number(name, typed);
            case TICK -> body.with(name, typed != null);
            default -> body.text(name, typed);
        }
    }
}
