package org.prachakhom.gateway.tokens;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.tokens.AccessTokenSettings.ApiClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The API clients that the configuration names, the same on every instance. */
@Component
final class ApiClients implements RegisteredClientRepository {
    /** Client setting: login of the account for which a confidential client acts. */
    static final String ACCOUNT = "settings.client.prachakhom-account";

    private final Map<String, RegisteredClient> clients;

    ApiClients(AccessTokenSettings settings) {
        clients = settings.clients().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> client(entry.getKey(), entry.getValue(), settings)));
    }

    /** Asked for when a secret's hash is cheaper than usual; the configuration keeps it as it is. */
    @Override
    public void save(RegisteredClient client) {}

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return clients.get(id);
    }

    private static RegisteredClient client(String id, ApiClient client, AccessTokenSettings settings) {
        TokenSettings life =
                TokenSettings.builder().accessTokenTimeToLive(settings.life()).build();
        RegisteredClient.Builder registered =
                RegisteredClient.withId(id).clientId(id).tokenSettings(life);
        if (client.secretHash() != null) {
            String account = Objects.requireNonNull(client.account(), "The API client " + id + " needs an account");
            return registered
                    .clientSecret(client.secretHash())
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .clientSettings(
                            ClientSettings.builder().setting(ACCOUNT, account).build())
                    .build();
        }
        var back = Objects.requireNonNull(client.redirectUris(), "The API client " + id + " needs a redirect URI");
        return registered
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> uris.addAll(back))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }
}
