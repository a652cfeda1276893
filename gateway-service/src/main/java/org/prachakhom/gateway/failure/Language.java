package org.prachakhom.gateway.failure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Thai is the language of the house; English is there for who asks. */
public final class Language {
    /** The language of the house. */
    public static final Locale THAI = Locale.of("th", "TH");

    private static final List<Locale> SPOKEN = List.of(Locale.of("th"), Locale.ENGLISH);

    private Language() {}

    /** The language of a document for a program: by Accept-Language. */
    public static Locale ofDocument(HttpServletRequest request) {
        return accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The language of a page: Thai, whatever the browser was sold with, unless the page's own switch says English. */
    public static Locale ofPage(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains("lang=en") ? Locale.ENGLISH : THAI;
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
