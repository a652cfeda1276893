package org.prachakhom.kit.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.caller.CallerToken;
import org.prachakhom.kit.read.TenantScope;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the request to the tenant of its token, or, where no token is asked for, to the one that its path names. */
final class TenantFilter extends OncePerRequestFilter {
    private static final String MDC_KEY = "tenant";
    private static final Pattern OPEN_PATH = Pattern.compile("/public/([A-Za-z]{2,8})(/.*)?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String tenant = tenant(request);
        if (tenant == null) {
            chain.doFilter(request, response);
            return;
        }
        try (TenantScope.Entered _ = TenantScope.enter(tenant);
                MDC.MDCCloseable _ = MDC.putCloseable(MDC_KEY, tenant)) {
            chain.doFilter(request, response);
        }
    }

    private static @Nullable String tenant(HttpServletRequest request) {
        Matcher open = OPEN_PATH.matcher(request.getRequestURI());
        return open.matches()
                ? open.group(1)
                : CallerToken.caller().map(caller -> caller.tenant()).orElse(null);
    }
}
