package org.prachakhom.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.prachakhom.kit.caller.CallerToken;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses callers without one of the roles of the API method, before anything is looked up for them. */
final class PermissionInterceptor implements HandlerInterceptor {
    /** Before every other one. */
    static final int ORDER = 0;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            AllowedRoles allowed = method.getMethodAnnotation(AllowedRoles.class);
            if (allowed != null && !mayCall(allowed)) {
                throw new RequestRefused(ProblemCode.FORBIDDEN);
            }
        }
        return true;
    }

    private static boolean mayCall(AllowedRoles allowed) {
        return CallerToken.caller()
                .filter(caller -> Arrays.stream(allowed.value()).anyMatch(caller::is))
                .isPresent();
    }
}
