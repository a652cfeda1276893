package org.prachakhom.kit.caller;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A verified token, of which only the caller is kept. */
public final class CallerToken extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    CallerToken(Caller caller) {
        super(authorities(caller));
        this.caller = caller;
        setAuthenticated(true);
    }

    /** The caller of the request that runs on this thread; empty where no token is asked for. */
    public static Optional<Caller> caller() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken token
                ? Optional.of(token.caller)
                : Optional.empty();
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    /** The token itself is not kept, so that nothing can log it. */
    @Override
    public String getCredentials() {
        return "";
    }

    private static List<SimpleGrantedAuthority> authorities(Caller caller) {
        return caller.roles().stream().map(SimpleGrantedAuthority::new).toList();
    }
}
