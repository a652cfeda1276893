package org.prachakhom.gateway.failure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.frame.ViewChoices;
import org.springframework.http.HttpHeaders;

/** Thai is the language of the house; English is there for who asks. */
public final class Language {
    private static final List<Locale> SPOKEN = List.of(Locale.of("th"), Locale.ENGLISH);

    private Language() {}

    /** The language of a document for a program: by Accept-Language. */
    public static Locale ofDocument(HttpServletRequest request) {
        return accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The language of a page: as the reader chose, Thai whatever the browser was sold with. */
    public static Locale ofPage(HttpServletRequest request) {
        return ViewChoices.of(request).locale();
    }

    private static Locale accepted(@Nullable String header) {
        if (header == null) {
            return ViewChoices.THAI;
        }
        try {
            return Locale.ENGLISH.equals(Locale.lookup(LanguageRange.parse(header), SPOKEN))
                    ? Locale.ENGLISH
                    : ViewChoices.THAI;
        } catch (IllegalArgumentException e) {
            return ViewChoices.THAI;
        }
    }
}
