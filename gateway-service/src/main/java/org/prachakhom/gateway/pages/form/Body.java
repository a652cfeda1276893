package org.prachakhom.gateway.pages.form;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a change, made of what was typed. What is blank is left out; what is no number or no time goes as it is, so
 * that the service alone says what is wrong, with the place.
 */
public final class Body {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Map<String, Object> content = new LinkedHashMap<>();

    private Body() {}

    /** A body without content. */
    public static Body empty() {
        return new Body();
    }

    /** A text without the blanks around it. */
    public Body text(String name, @Nullable String typed) {
        return typed == null || typed.isBlank() ? this : with(name, typed.strip());
    }

    /** A whole number; Thai digits count as digits. */
    public Body number(String name, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return this;
        }
        try {
            return with(name, Integer.valueOf(typed.strip()));
        } catch (NumberFormatException notANumber) {
            return with(name, typed.strip());
        }
    }

    /** Yes or no; anything else is sent as it is, so that it is refused and not taken for a no. */
    public Body truth(String name, @Nullable String typed) {
        return "true".equals(typed) || "false".equals(typed) ? with(name, Boolean.valueOf(typed)) : text(name, typed);
    }

    /** Day and time in Bangkok, as a browser's field gives them. */
    public Body time(String name, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return this;
        }
        try {
            return with(
                    name,
                    LocalDateTime.parse(typed.strip())
                            .atZone(BANGKOK)
                            .toInstant()
                            .toString());
        } catch (DateTimeParseException notATime) {
            return with(name, typed.strip());
        }
    }

    /** Whatever it is, unless it is null or an empty body. */
    public Body with(String name, @Nullable Object value) {
        Object plain = value instanceof Body body ? body.content : value;
        if (plain != null && !Map.of().equals(plain)) {
            content.put(name, plain);
        }
        return this;
    }

    /** The content as it is sent. */
    public Map<String, Object> content() {
        return content;
    }
}
