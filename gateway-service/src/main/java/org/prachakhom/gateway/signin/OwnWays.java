package org.prachakhom.gateway.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;

/** What no chain of filters here needs of Spring Security, because the gateway has its own way to do it. */
public final class OwnWays {
    private OwnWays() {}

    /** Without saved requests, without its page to sign out, and of its headers only those that forbid caching. */
    public static HttpSecurity insteadOfDefaults(HttpSecurity http) {
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        return http.headers(headers -> headers.defaultsDisabled().cacheControl(cache -> {}));
    }
}
