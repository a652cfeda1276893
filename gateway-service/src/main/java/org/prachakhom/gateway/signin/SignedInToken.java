package org.prachakhom.gateway.signin;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

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
