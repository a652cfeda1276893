package org.prachakhom.gateway.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.prachakhom.gateway.frame.ViewChoices.Choice;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers for a year what a reader chose; nothing is remembered of who chose nothing. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
final class ViewChoiceFilter extends OncePerRequestFilter {
    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (Choice choice : Choice.values()) {
            choice.asked(request).ifPresent(value -> remember(request, response, choice, value));
        }
        chain.doFilter(request, response);
    }

    private static void remember(
            HttpServletRequest request, HttpServletResponse response, Choice choice, String value) {
        ResponseCookie cookie = ResponseCookie.from(choice.key(), value)
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
