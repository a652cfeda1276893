package org.prachakhom.gateway.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** The provider's tokens are used once, to learn who somebody is; nobody needs them after that. */
final class NothingKept implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the interface is like that
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String client, Authentication person, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        // as the class says
    }

    @Override
    public void removeAuthorizedClient(
            String client, Authentication person, HttpServletRequest request, HttpServletResponse response) {
        // there is none
    }
}
