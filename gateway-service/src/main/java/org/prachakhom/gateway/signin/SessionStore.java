package org.prachakhom.gateway.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in PostgreSQL, and the two cookies: neither is for scripts, nor sent along from other sites. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionStore {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionLife(SignInSettings settings) {
        return sessions -> {
            sessions.setDefaultMaxInactiveInterval(settings.sessionIdle());
            sessions.setCleanupCron(Scheduled.CRON_DISABLED); // its timer knows nothing of migrations: see Housekeeping
        };
    }

    /** Two requests of one session may set the same attribute at the same time. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionStatements() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    CookieSerializer sessionCookie(SignInSettings settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.overTls() ? "__Host-prachakhom" : "prachakhom");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(settings.overTls());
        return cookie;
    }

    /** In a cookie, so that a visitor's first form makes no session; forms carry it masked, other for each answer. */
    @Bean
    CsrfTokenRepository csrfTokens(SignInSettings settings) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(settings.overTls() ? "__Host-form" : "form");
        tokens.setCookiePath("/");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").secure(settings.overTls()));
        return tokens;
    }
}
