package org.prachakhom.gateway.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How somebody wants to read: the language ({@code th}, {@code en}), the size of text ({@code s}, {@code m}, {@code l})
 * and the contrast ({@code normal}, {@code high}). The address names a change, a cookie remembers it; no script is needed.
 */
public record ViewChoices(String lang, String size, String contrast) {
    /** The language of the house. */
    public static final Locale THAI = Locale.of("th", "TH");

    /** The choices by their name in the address and in the cookie; what is offered first is the default. */
    enum Choice {
        LANG("th", "en"),
        SIZE("m", "s", "l"),
        CONTRAST("normal", "high");

        @SuppressWarnings("ImmutableEnumChecker") // made by of(), so it never changes
        private final List<String> offered;

        Choice(String... offered) {
            this.offered = List.of(offered);
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What the address asks for, if it is offered. */
        Optional<String> asked(HttpServletRequest request) {
            return PageAddress.parameter(request, key()).filter(offered::contains);
        }

        private Optional<String> remembered(HttpServletRequest request) {
            Cookie[] cookies = request.getCookies();
            return cookies == null
                    ? Optional.empty()
                    : Arrays.stream(cookies)
                            .filter(cookie -> cookie.getName().equals(key()))
                            .map(Cookie::getValue)
                            .filter(offered::contains)
                            .findFirst();
        }

        private String of(HttpServletRequest request) {
            return asked(request).or(() -> remembered(request)).orElse(offered.getFirst());
        }
    }

    /** The choices of a request: the address first, then the cookies, then the house's own. */
    public static ViewChoices of(HttpServletRequest request) {
        return new ViewChoices(Choice.LANG.of(request), Choice.SIZE.of(request), Choice.CONTRAST.of(request));
    }

    /** The language as a locale. */
    public Locale locale() {
        return lang.equals("en") ? Locale.ENGLISH : THAI;
    }
}
