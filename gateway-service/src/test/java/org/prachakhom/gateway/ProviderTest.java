package org.prachakhom.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/** People sign in through the provider that their town has already; configuration is all it takes. */
class ProviderTest extends GatewayTest {
    private static final StubProvider PROVIDER = new StubProvider();

    private Browser browser;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("prachakhom.sign-in.provider.name", () -> "ThaiTown ID");
        registry.add("prachakhom.sign-in.provider.issuer", PROVIDER::issuer);
        registry.add("prachakhom.sign-in.provider.client-id", () -> StubProvider.CLIENT);
        registry.add("prachakhom.sign-in.provider.client-secret", () -> "shared");
    }

    @BeforeEach
    void aBrowser() {
        browser = new Browser(port);
        SERVICE.seen().clear();
    }

    @AfterEach
    void honestAgain() {
        PROVIDER.signWithAnotherKey(false);
    }

    @Test
    void somebodyWithAnAccountIsSignedInWithTheRolesOfTheAccount() throws Exception {
        assertThat(browser.open("/sign-in").body()).contains("href=\"/sign-in/with/provider\"", "ThaiTown ID");
        assertThat(comesBack("Secretary.HH")).isEqualTo("/home");
        assertThat(browser.open("/me").statusCode()).isEqualTo(200);
        assertThat(browser.open("/officer/anything").statusCode()).isEqualTo(403);
        browser.send(browser.to("/api/v1/issues"));
        assertThat(SERVICE.seen()).singleElement().satisfies(seen -> assertThat(claims(seen.header("Authorization")))
                .containsEntry("sub", "secretary.hh"));
    }

    @Test
    void somebodyWithoutAnAccountIsToldWhomToAsk() throws Exception {
        assertThat(comesBack("stranger")).isEqualTo("/sign-in?provider=unknown");
        assertThat(browser.open("/sign-in?provider=unknown").body()).contains("โปรดขอเปิดบัญชี");
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void anAccountThatIsClosedCountsNoMore() throws Exception {
        Office admin = office("PROV", "ADMIN");
        String id = admin.open(Office.leader("closed.prov"));
        admin.post(Office.ACCOUNTS + "/" + id + "/closing", "{}", "If-Match", admin.version(id));
        assertThat(comesBack("closed.prov")).isEqualTo("/sign-in?provider=unknown");
    }

    @Test
    void aForgedOrReplayedAnswerSignsNobodyIn() throws Exception {
        Asked asked = goes();
        String stolen = PROVIDER.signIn("secretary.hh", "nonce of another browser");
        assertThat(back(stolen, asked.state())).isEqualTo("/sign-in?provider=failed");
        assertThat(back(PROVIDER.signIn("secretary.hh", goes().nonce()), "another state"))
                .isEqualTo("/sign-in?provider=failed");
        Asked again = goes();
        PROVIDER.signWithAnotherKey(true);
        assertThat(back(PROVIDER.signIn("secretary.hh", again.nonce()), again.state()))
                .isEqualTo("/sign-in?provider=failed");
        assertThat(back("never given", goes().state())).isEqualTo("/sign-in?provider=failed");
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void theSessionGetsANewName() throws Exception {
        Asked asked = goes();
        String before = browser.cookie("prachakhom").orElseThrow();
        assertThat(back(PROVIDER.signIn("secretary.hh", asked.nonce()), asked.state()))
                .isEqualTo("/home");
        assertThat(browser.cookie("prachakhom")).isPresent().get().isNotEqualTo(before);
    }

    private record Asked(String state, String nonce) {}

    private String comesBack(String login) throws Exception {
        Asked asked = goes();
        return back(PROVIDER.signIn(login, asked.nonce()), asked.state());
    }

    /** To the provider: what the gateway asks of it. */
    private Asked goes() throws Exception {
        String there = location(browser.open("/sign-in/with/provider"));
        assertThat(there).startsWith(PROVIDER.issuer() + "/authorize");
        Map<String, String> asked = UriComponentsBuilder.fromUriString(there)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        assertThat(asked)
                .containsEntry("client_id", StubProvider.CLIENT)
                .containsEntry("response_type", "code")
                .containsKey("code_challenge");
        return new Asked(
                URLDecoder.decode(String.valueOf(asked.get("state")), UTF_8),
                URLDecoder.decode(String.valueOf(asked.get("nonce")), UTF_8));
    }

    private String back(String code, String state) throws Exception {
        return location(browser.open("/sign-in/back/provider?code=" + URLEncoder.encode(code, UTF_8) + "&state="
                + URLEncoder.encode(state, UTF_8)));
    }

    private boolean isSignedIn() throws Exception {
        return browser.open("/me").statusCode() == 200;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
