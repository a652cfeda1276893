package org.prachakhom.gateway.tokens;

import java.util.ArrayList;
import java.util.function.BiConsumer;
import org.prachakhom.gateway.signin.SignedIn;

/**
 * What a token says of its bearer: the claims that services read. Lists are of the plain kind, because the store of
 * authorizations reads no other back.
 */
final class CallerClaims {

    private CallerClaims() {}

    static void put(SignedIn person, BiConsumer<String, Object> claims) {
        claims.accept("sub", person.sub());
        claims.accept("municipality", person.municipality());
        claims.accept("roles", new ArrayList<>(person.roles()));
        claims.accept("communities", new ArrayList<>(person.communities()));
        if (person.agency() != null) {
            claims.accept("agency", person.agency());
        }
        if (person.headOf() != null) {
            claims.accept("headOf", person.headOf());
        }
    }
}
