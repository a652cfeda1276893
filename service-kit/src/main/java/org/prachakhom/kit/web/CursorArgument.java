package org.prachakhom.kit.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.problem.Fault;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code cursor} and {@code limit}. */
final class CursorArgument implements HandlerMethodArgumentResolver {
    static final int USUAL = 50;
    static final int MOST = 200;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Cursor.class;
    }

    @Override
    public Cursor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Cursor(after(request.getParameter("cursor")), limit(request.getParameter("limit")));
    }

    private static @Nullable String after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return CursorText.decode(cursor);
        } catch (IllegalArgumentException foreign) {
            throw new RequestRefused(ProblemCode.INVALID_PARAMETER, Fault.of("cursor", "fault.foreign-cursor"));
        }
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return USUAL;
        }
        if (limit.matches("[0-9]{1,3}")) {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        }
        Map<String, Integer> bounds = Map.of("min", 1, "max", MOST);
        throw new RequestRefused(ProblemCode.INVALID_PARAMETER, new Fault(null, "limit", "fault.between", bounds));
    }
}
