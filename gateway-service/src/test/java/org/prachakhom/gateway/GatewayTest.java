package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prachakhom.gateway.signin.SignedIn;
import org.prachakhom.gateway.tokens.TokenRelay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running gateway: issue and meeting are a stub, committee is dead, notification's management port too. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "prachakhom.gateway.read-timeout=500ms",
            "prachakhom.gateway.table-timeout=1s",
            "prachakhom.secrets.hashing-cost=4"
        })
@ActiveProfiles("simulation")
@Import(EarlyCaller.class)
// away, unless a test says otherwise
@TestPropertySource(
        properties = {
            "prachakhom.gateway.upstreams.committee.url=http://127.0.0.1:1",
            "prachakhom.gateway.upstreams.committee.management-url=http://127.0.0.1:1"
        })
abstract class GatewayTest {
    /** What the demonstration's users sign in with. */
    static final String PASSWORD = "a quiet green lagoon";

    static final StubService SERVICE = started();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    private TokenRelay tokens;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry registry) {
        TestDatabase.shared().environment((name, value) -> registry.add(name, () -> value));
        registry.add("DEMO_USERS_FILE", DemoUsersFile::path);
        registry.add("DEMO_USERS_PASSWORD", () -> PASSWORD);
        registry.add("SIMULATION_OFFSET_FILE", () -> "target/no-simulation-offset");
        for (String name : new String[] {"issue", "meeting", "notification"}) {
            registry.add("prachakhom.gateway.upstreams." + name + ".url", SERVICE::url);
            registry.add("prachakhom.gateway.upstreams." + name + ".management-url", SERVICE::url);
        }
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** The accounts API, called by somebody with this one role. */
    Office office(String municipality, String role) {
        var keeper = new SignedIn(role + "." + municipality, role, municipality, Set.of(role), List.of(), null, null);
        return new Office(port, tokens.tokenOf(keeper));
    }

    /** The claims of a token as it was sent. */
    static Map<String, Object> claims(String bearer) {
        try {
            return SignedJWT.parse(bearer.replace("Bearer ", ""))
                    .getJWTClaimsSet()
                    .getClaims();
        } catch (ParseException e) {
            throw new IllegalArgumentException(bearer, e);
        }
    }

    static JsonNode problem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("traceId").asString()).hasSize(32);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "org.springframework");
        return problem;
    }

    private static StubService started() {
        try {
            return new StubService();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
