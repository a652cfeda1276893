package org.prachakhom.gateway.signin;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people sign in.
 *
 * @param publicUrl the address under which people and API clients reach the gateway; also the issuer of its tokens
 * @param sessionIdle how long a session lives without a request
 */
@ConfigurationProperties("prachakhom.sign-in")
public record SignInSettings(URI publicUrl, Duration sessionIdle) {

    /** Whether browsers come over TLS, here or at a proxy in front; cookies are for TLS only then. */
    public boolean overTls() {
        return "https".equals(publicUrl.getScheme());
    }
}
