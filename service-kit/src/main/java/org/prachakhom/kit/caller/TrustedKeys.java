package org.prachakhom.kit.caller;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of all addresses that are trusted: first those known, then, one address after the other, those asked for. */
record TrustedKeys(List<IssuerKeys> sets) implements JWKSource<SecurityContext> {
    TrustedKeys {
        sets = List.copyOf(sets);
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        for (IssuerKeys set : sets) {
            List<JWK> found = set.known(selector);
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (IssuerKeys set : sets) {
            List<JWK> found = set.asked(selector);
            if (!found.isEmpty()) {
                return found;
            }
        }
        if (sets.stream().noneMatch(IssuerKeys::any)) {
            throw new KeySourceException("No key of the token issuer is known yet");
        }
        return List.of();
    }
}
