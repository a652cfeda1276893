package org.prachakhom.gateway.limits;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.prachakhom.gateway.GatewayProperties;
import org.prachakhom.gateway.GatewayProperties.Limits;
import org.prachakhom.gateway.failure.Problem;
import org.prachakhom.gateway.failure.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many requests a window for each caller, fewer that change something. Every request counts for its address too, or
 * inventing tokens would be a way around it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class RateLimitFilter extends OncePerRequestFilter {
    private final Limits limits;
    private final ProblemWriter problems;
    private final Quota reads;
    private final Quota writes;

    RateLimitFilter(GatewayProperties properties, ProblemWriter problems) {
        this.limits = properties.limits();
        this.problems = problems;
        this.reads = Quota.of("reads", limits.reads(), limits);
        this.writes = Quota.of("writes", limits.writes(), limits);
    }

    private record Quota(String name, Buckets callers, Buckets addresses) {
        static Quota of(String name, long quota, Limits limits) {
            return new Quota(
                    name,
                    new Buckets(quota, limits.window()),
                    new Buckets(quota * limits.addressFactor(), limits.window()));
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !limits.enabled();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Quota quota = changes(request) ? writes : reads;
        ConsumptionProbe address = quota.addresses().of(request.getRemoteAddr()).tryConsumeAndReturnRemaining(1);
        ConsumptionProbe caller = address.isConsumed()
                ? quota.callers().of(CallerKey.of(request)).tryConsumeAndReturnRemaining(1)
                : address;
        tell(response, quota, caller);
        if (caller.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(caller.getNanosToWaitForRefill())));
            problems.write(request, response, Problem.TOO_MANY_REQUESTS);
        }
    }

    /** As draft-ietf-httpapi-ratelimit-headers has it: r is what is left, t the seconds until all is there again. */
    private void tell(HttpServletResponse response, Quota quota, ConsumptionProbe probe) {
        response.setHeader(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d"
                        .formatted(
                                quota.name(),
                                quota.callers().quota(),
                                limits.window().toSeconds()));
        response.setHeader(
                "RateLimit",
                "\"%s\";r=%d;t=%d"
                        .formatted(quota.name(), probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
    }

    private static boolean changes(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> false;
            default -> true;
        };
    }

    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
