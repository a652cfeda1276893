package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two gateways on one database, and one killed and started again: nobody notices. */
class TwoInstancesTest {
    private static final String PASSWORD = "a quiet green lagoon";

    @Test
    void everybodyStaysSignedInAndEveryTokenValid() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        try (StubService service = new StubService();
                var first = gateway(database, service)) {
            Browser browser = new Browser(port(first));
            assertThat(browser.signIn("secretary.hh", PASSWORD).statusCode()).isEqualTo(303);
            String session = browser.cookie("prachakhom").orElseThrow();
            String token = relayed(first, service, session);
            assertThat(signedByOneOf(first, token)).isTrue();
            try (var second = gateway(database, service)) {
                assertThat(relayed(second, service, session)).isNotEmpty();
                assertThat(signedByOneOf(second, token)).isTrue();
                end(first);
                assertThat(relayed(second, service, session)).isNotEmpty();
            }
            try (var again = gateway(database, service)) {
                assertThat(signedByOneOf(again, token)).isTrue();
                assertThat(signedByOneOf(again, relayed(again, service, session)))
                        .isTrue();
            }
        }
    }

    @Test
    void anotherInstallationKeyOpensNoSigningKey() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        try (StubService service = new StubService();
                var first = gateway(database, service)) {
            assertThat(keys(first).getKeys()).hasSize(1);
            String other = "INSTALLATION_KEY=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
            assertThat(catchThrowable(() -> gateway(database, service, other)))
                    .hasStackTraceContaining("another installation key");
        }
    }

    private static String relayed(ConfigurableApplicationContext gateway, StubService service, String session)
            throws Exception {
        service.seen().clear();
        Browser browser = new Browser(port(gateway));
        browser.send(browser.to("/api/v1/issues").header("Cookie", "prachakhom=" + session));
        return service.seen().element().header("Authorization").replace("Bearer ", "");
    }

    private static boolean signedByOneOf(ConfigurableApplicationContext gateway, String token) throws Exception {
        SignedJWT parsed = SignedJWT.parse(token);
        var key = keys(gateway).getKeyByKeyId(parsed.getHeader().getKeyID());
        return key != null && parsed.verify(new RSASSAVerifier(key.toRSAKey()));
    }

    private static JWKSet keys(ConfigurableApplicationContext gateway) throws Exception {
        return JWKSet.load(
                URI.create("http://127.0.0.1:" + port(gateway) + "/oauth2/jwks").toURL());
    }

    private static void end(ConfigurableApplicationContext gateway) {
        gateway.close();
    }

    private static int port(ConfigurableApplicationContext gateway) {
        return gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext gateway(
            TestDatabase database, StubService service, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        database.environment((name, value) -> {
            if (all.stream().noneMatch(line -> line.startsWith(name + "="))) {
                all.add(name + "=" + value);
            }
        });
        all.add("DEMO_USERS_FILE=" + DemoUsersFile.path());
        all.add("DEMO_USERS_PASSWORD=" + PASSWORD);
        all.add("SIMULATION_OFFSET_FILE=target/no-simulation-offset");
        all.add("ISSUE_URL=" + service.url());
        all.add("SERVER_PORT=0");
        all.add("MANAGEMENT_PORT=0");
        all.add("prachakhom.secrets.hashing-cost=4");
        return new SpringApplicationBuilder(GatewayApplication.class)
                .profiles("simulation")
                .properties(all.toArray(String[]::new))
                .run();
    }
}
