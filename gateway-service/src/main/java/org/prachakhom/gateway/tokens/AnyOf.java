package org.prachakhom.gateway.tokens;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first of some key sets that has the key. */
record AnyOf(List<? extends JWKSource<SecurityContext>> sources) implements JWKSource<SecurityContext> {

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        for (JWKSource<SecurityContext> source : sources) {
            List<JWK> found = source.get(selector, context);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
