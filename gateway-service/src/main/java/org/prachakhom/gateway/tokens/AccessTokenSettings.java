package org.prachakhom.gateway.tokens;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which tokens the gateway gives, and whose it believes.
 *
 * @param audience for whom tokens are meant: the services of the installation
 * @param life of an access token
 * @param keyAge after which another key signs
 * @param keyNotice how long a key is published before it signs, and after another has taken over at least
 * @param trustedKeySets file: or http: addresses of key sets that count besides the gateway's own
 * @param clients API clients by id
 */
@ConfigurationProperties("prachakhom.tokens")
record AccessTokenSettings(
        String audience,
        Duration life,
        Duration keyAge,
        Duration keyNotice,
        List<URI> trustedKeySets,
        Map<String, ApiClient> clients) {

    AccessTokenSettings {
        trustedKeySets = List.copyOf(trustedKeySets);
        clients = Map.copyOf(clients);
    }

    /**
     * One API client.
     *
     * @param redirectUris where people are sent back to: then it is a public client, and they sign in
     * @param secretHash bcrypt hash of its secret: then it is a confidential client that acts for itself
     * @param account login of the account whose municipality and roles a confidential client has
     */
    record ApiClient(
            @Nullable List<String> redirectUris,
            @Nullable String secretHash,
            @Nullable String account) {}
}
