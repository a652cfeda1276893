package org.prachakhom.gateway.pages;

import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.CallerToken;
import org.prachakhom.gateway.signin.SignedIn;
import org.prachakhom.gateway.signin.SignedInToken;
import org.prachakhom.gateway.tokens.TokenRelay;
import org.springframework.stereotype.Component;

/** Lets pages ask the services in the name of who is signed in. */
@Component
final class ReaderToken implements CallerToken {
    private final TokenRelay relay;

    ReaderToken(TokenRelay relay) {
        this.relay = relay;
    }

    @Override
    public @Nullable String ofReader() {
        SignedIn reader = SignedInToken.personNow();
        return reader == null ? null : relay.tokenOf(reader);
    }
}
