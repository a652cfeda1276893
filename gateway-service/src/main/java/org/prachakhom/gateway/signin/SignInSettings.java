package org.prachakhom.gateway.signin;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param publicUrl the address under which people and API clients reach the gateway; also the issuer of its tokens
 * @param sessionIdle how long a session lives without a request
 * @param provider who else may say who somebody is; null for nobody
 */
@ConfigurationProperties("prachakhom.sign-in")
public record SignInSettings(
        URI publicUrl, Duration sessionIdle, @Nullable Provider provider) {

    /**
     * An OpenID Connect provider. It says who somebody is; what they may do is in their account here.
     *
     * @param name what people know it by
     * @param issuer its address, as in the claim {@code iss}; the rest is read from what it publishes there
     * @param clientId as whom the gateway is registered there
     * @param loginClaim the claim that is the login of an account
     */
    public record Provider(
            String name,
            String issuer,
            String clientId,
            String clientSecret,
            @DefaultValue("preferred_username") String loginClaim,
            @DefaultValue({"openid", "profile", "email"}) Set<String> scopes) {}

    /** Whether browsers come over TLS, here or at a proxy in front; cookies are for TLS only then. */
    public boolean overTls() {
        return "https".equals(publicUrl.getScheme());
    }
}
