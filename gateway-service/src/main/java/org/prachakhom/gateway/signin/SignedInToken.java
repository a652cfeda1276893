package org.prachakhom.gateway.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in, for Spring Security; it lives as long as one request and is stored nowhere. */
public final class SignedInToken extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final SignedIn person;

    /** The roles become authorities by their plain names. */
    public SignedInToken(SignedIn person) {
        super(person.roles().stream().map(SimpleGrantedAuthority::new).toList());
        this.person = person;
        setAuthenticated(true);
    }

    /** Who is signed in at this request; null for nobody. */
    public static @Nullable SignedIn personNow() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token
                ? token.person
                : null;
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return person.sub();
    }
}
