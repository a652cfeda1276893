package org.prachakhom.kit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.problem.Fault;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.processing.PositionToken;
import org.prachakhom.kit.processing.Progress;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Waits until the views of an API method show what {@code atLeast} names, then tells how far they are true. */
final class FreshnessArgument implements HandlerMethodArgumentResolver {
    static final String AT_LEAST = "atLeast";
    /** Request attribute: the processors whose rows the request reads. */
    static final String READ = FreshnessArgument.class.getName() + ".read";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Progress progress;

    FreshnessArgument(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Freshness.class;
    }

    @Override
    public Freshness resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        ReadsView view = parameter.getMethodAnnotation(ReadsView.class);
        if (view == null) {
            throw new IllegalStateException("A Freshness needs @ReadsView: " + parameter.getMethod());
        }
        List<String> processors = List.of(view.value());
        request.setAttribute(READ, view.value(), RequestAttributes.SCOPE_REQUEST);
        String atLeast = request.getParameter(AT_LEAST);
        if (atLeast != null && !progress.awaitReached(processors, parse(atLeast), PATIENCE)) {
            throw new RequestRefused(ProblemCode.NOT_FRESH_YET);
        }
        Freshness freshness =
                new Freshness(progress.upTo(processors)); // before the rows are read, so never beyond them
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (response != null) {
            response.setHeader(Freshness.HEADER, freshness.upTo());
        }
        return freshness;
    }

    private static PositionToken parse(String atLeast) {
        try {
            return PositionToken.parse(atLeast);
        } catch (IllegalArgumentException foreign) {
            throw new RequestRefused(ProblemCode.INVALID_PARAMETER, Fault.of(AT_LEAST, "fault.foreign-position"));
        }
    }
}
