package org.prachakhom.kit.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Keeps a service from starting whose API methods do not say who may call them, or contradict themselves. */
final class OperationCheck implements SmartInitializingSingleton {
    private static final String OPEN_PREFIX = "/public/{tenant}";

    private final RequestMappingHandlerMapping mappings;

    OperationCheck(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            for (String path : mapping.getPatternValues()) {
                if (path.startsWith("/api/") || path.startsWith("/public/")) {
                    check(path, mapping, method);
                }
            }
        });
    }

    private static void check(String path, RequestMappingInfo mapping, HandlerMethod handler) {
        Method method = handler.getMethod();
        AllowedRoles roles = AnnotatedElementUtils.findMergedAnnotation(method, AllowedRoles.class);
        boolean open = method.isAnnotationPresent(OpenToEveryone.class);
        Set<RequestMethod> verbs = mapping.getMethodsCondition().getMethods();
        boolean posts = verbs.equals(Set.of(RequestMethod.POST));
        boolean gets = verbs.equals(Set.of(RequestMethod.GET));
        demand(posts || gets, method, "is mapped to GET or to POST, and to one of them only");
        demand((roles != null) != open, method, "has @AllowedRoles or @OpenToEveryone, and not both");
        demand(roles == null || roles.value().length > 0, method, "allows at least one role");
        demand(open == path.startsWith(OPEN_PREFIX), method, "is open just when it is under " + OPEN_PREFIX);
        demand(!open || gets, method, "only reads when it is open");
        demand(posts == takes(method, Submission.class), method, "takes a Submission just when it is a POST");
        demand(posts || !method.isAnnotationPresent(RequiresIfMatch.class), method, "requires If-Match only for POST");
        demand(
                method.isAnnotationPresent(ReadsView.class) == takes(method, Freshness.class),
                method,
                "takes a Freshness just when it has @ReadsView");
    }

    private static boolean takes(Method method, Class<?> type) {
        return Arrays.asList(method.getParameterTypes()).contains(type);
    }

    private static void demand(boolean holds, Method method, String sentence) {
        if (!holds) {
            throw new IllegalStateException("An API method " + sentence + ": " + method);
        }
    }
}
