package org.prachakhom.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.frame.Frame;
import org.prachakhom.gateway.headers.TraceFilter;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.Mistakes;
import org.prachakhom.gateway.pages.form.Refusals;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** The page that is shown when a service refuses what a page needs: what happened, and what to do. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageProblems implements HandlerExceptionResolver {
    private final Refusals refusals;

    PageProblems(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof ServiceProblem problem)) {
            return null;
        }
        Mistakes words = refusals.inWords(problem);
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        return new ModelAndView(
                "problem",
                Map.of(
                        "frame", Frame.of(request, FrameAdvice.readerNow()),
                        "title", String.valueOf(words.title()),
                        "detail", words.detail() == null ? "" : words.detail(),
                        "todo", words.todo(),
                        "status", problem.status(),
                        "traceId", TraceFilter.traceId(request)));
    }
}
