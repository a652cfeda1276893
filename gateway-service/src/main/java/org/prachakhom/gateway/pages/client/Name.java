package org.prachakhom.gateway.pages.client;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a code stands for. While the names are still on their way, the code stands for itself. */
public record Name(
        @Nullable String code,
        @Nullable String nameTh,
        @Nullable String nameEn) {

    /** The name in the language of the page. */
    public String text() {
        String name =
                LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? nameEn : nameTh;
        if (name != null) {
            return name;
        }
        return code == null ? "–" : code;
    }
}
