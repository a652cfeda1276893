package org.prachakhom.gateway.failure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Thai unless the reader asks for English, by the page's switch or by Accept-Language. */
public final class Language {
    /** The language of the house. */
    public static final Locale THAI = Locale.of("th", "TH");

    private static final List<Locale> SPOKEN = List.of(Locale.of("th"), Locale.ENGLISH);

    private Language() {}

    /** The language in which this request is answered. */
    public static Locale of(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && query.contains("lang=en")) {
            return Locale.ENGLISH;
        }
        if (query != null && query.contains("lang=th")) {
            return THAI;
        }
        return accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Locale accepted(@Nullable String header) {
        if (header == null) {
            return THAI;
        }
        try {
            return Locale.ENGLISH.equals(Locale.lookup(LanguageRange.parse(header), SPOKEN)) ? Locale.ENGLISH : THAI;
        } catch (IllegalArgumentException e) {
            return THAI;
        }
    }
}
