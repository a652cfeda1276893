package org.prachakhom.gateway.pages.form;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells people what a service refused: its own words where it has some, and always what to do. */
@Component
public final class Refusals {
    /** The attribute of a page that holds its {@link Mistakes}. */
    public static final String ATTRIBUTE = "mistakes";

    private final MessageSource messages;

    Refusals(MessageSource messages) {
        this.messages = messages;
    }

    /** Shows a form again, with what is wrong, and answers with the service's status. */
    public void show(ServiceProblem problem, Model page, HttpServletResponse response) {
        response.setStatus(problem.status());
        page.addAttribute(ATTRIBUTE, inWords(problem));
    }

    /** The problem in the language of the page. */
    public Mistakes inWords(ServiceProblem problem) {
        String code = problem.document().code();
        String title = problem.document().title();
        String detail = problem.document().detail();
        String todo = text("todo." + code);
        return Mistakes.of(
                problem,
                title != null
                        ? title
                        : orElse(text("problem." + code + ".title"), text("problem.internal-error.title")),
                detail,
                orElse(todo, orElse(text("todo.status." + problem.status()), text("todo.other"))));
    }

    private static String orElse(@Nullable String text, @Nullable String other) {
        return text != null ? text : other != null ? other : "";
    }

    private @Nullable String text(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, null, null, locale);
    }
}
