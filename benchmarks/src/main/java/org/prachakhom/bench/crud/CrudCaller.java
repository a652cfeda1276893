package org.prachakhom.bench.crud;

import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who calls, from the token. */
final class CrudCaller {
    private CrudCaller() {}

    static String tenant(Jwt token) {
        return Objects.requireNonNull(token.getClaimAsString("municipality"), "municipality");
    }

    static String subject(Jwt token) {
        return Objects.requireNonNull(token.getSubject(), "sub");
    }
}
