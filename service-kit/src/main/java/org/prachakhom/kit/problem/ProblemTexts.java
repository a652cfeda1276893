package org.prachakhom.kit.problem;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The texts of problems: the kit's own, and each service's by the code of its rules. */
final class ProblemTexts {
    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The short text of a code; the code itself where nobody wrote one. */
    String title(String code, Locale locale) {
        String title = text(code + ".title", locale);
        return title == null ? code : title;
    }

    /** The sentence of a code, or null where nobody wrote one. */
    @Nullable
    String detail(String code, Locale locale) {
        return text(code + ".detail", locale);
    }

    /** What is wrong with one property or parameter. */
    String fault(Fault fault, Locale locale) {
        String text = text(fault.textKey(), locale);
        if (text == null) {
            text = text("fault.other", locale);
        }
        String filled = text == null ? fault.textKey() : text;
        for (Map.Entry<String, ?> mention : fault.mentions().entrySet()) {
            filled = filled.replace("{" + mention.getKey() + "}", String.valueOf(mention.getValue()));
        }
        return filled;
    }

    private @Nullable String text(String key, Locale locale) {
        return messages.getMessage(key, null, null, locale);
    }
}
