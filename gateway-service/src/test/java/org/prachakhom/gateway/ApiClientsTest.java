package org.prachakhom.gateway;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Tokens for programs: one that people sign in to, and one that acts for itself. */
class ApiClientsTest extends GatewayTest {
    private static final String BACK = "http://127.0.0.1:9/back";
    private static final String ROBOT_SECRET = "kept by the robot";
    private static final String VERIFIER = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJ";

    @DynamicPropertySource
    static void clients(DynamicPropertyRegistry registry) {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(ROBOT_SECRET);
        registry.add("prachakhom.tokens.clients.app.redirect-uris[0]", () -> BACK);
        registry.add("prachakhom.tokens.clients.robot.secret-hash", () -> hash);
        registry.add("prachakhom.tokens.clients.robot.account", () -> "secretary.blao");
    }

    @Test
    void aPersonSignsInToAProgramWhichGetsATokenOfTheirAccount() throws Exception {
        Browser browser = new Browser(port);
        HttpResponse<String> asked = browser.open(authorize(BACK));
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location").orElseThrow())
                .startsWith("/sign-in?next=%2Foauth2%2Fauthorize");
        browser.signIn("admin.hh", PASSWORD);
        String code = code(browser.open(authorize(BACK)));
        HttpResponse<String> token = token(code, VERIFIER);
        assertThat(token.statusCode()).as(token.body()).isEqualTo(200);
        String bearer = Office.json(token).get("access_token").asString();
        assertThat(claims(bearer)).containsEntry("sub", "admin.hh").containsEntry("municipality", "HH");
        assertThat(new Office(port, bearer).get(Office.ACCOUNTS).statusCode()).isEqualTo(200);
        assertThat(token(code, VERIFIER).statusCode()).as("a code works once").isEqualTo(400);
    }

    @Test
    void withoutTheVerifierACodeIsWorthNothing() throws Exception {
        Browser browser = new Browser(port);
        browser.signIn("admin.hh", PASSWORD);
        String code = code(browser.open(authorize(BACK)));
        assertThat(token(code, VERIFIER.replace('0', '1')).statusCode()).isEqualTo(400);
        String without = authorize(BACK).replaceAll("&code_challenge[^&]*", "");
        assertThat(browser.open(without).headers().firstValue("Location").orElse(""))
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }

    @Test
    void nobodyIsSentBackToWhereTheConfigurationDoesNotName() throws Exception {
        Browser browser = new Browser(port);
        browser.signIn("admin.hh", PASSWORD);
        HttpResponse<String> answer = browser.open(authorize("https://evil.example/back"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void aProgramThatActsForItselfHasTheRolesOfItsAccount() throws Exception {
        HttpResponse<String> token = robot(ROBOT_SECRET);
        assertThat(token.statusCode()).as(token.body()).isEqualTo(200);
        JsonNode answer = Office.json(token);
        assertThat(answer.get("expires_in").asInt()).isBetween(240, 300);
        assertThat(claims(answer.get("access_token").asString()))
                .containsEntry("municipality", "BLAO")
                .containsEntry("roles", List.of("SECRETARY"));
        assertThat(robot("guessed").statusCode()).isEqualTo(401);
    }

    @Test
    void theKeySetHasPublicPartsOnly() throws Exception {
        String keys = send(to("/oauth2/jwks")).body();
        assertThat(keys).contains("\"kty\":\"RSA\"", "\"kid\"").doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    private HttpResponse<String> robot(String secret) throws Exception {
        String basic = Base64.getEncoder().encodeToString(("robot:" + secret.replace(' ', '+')).getBytes(US_ASCII));
        return send(to("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(ofString("grant_type=client_credentials")));
    }

    private HttpResponse<String> token(String code, String verifier) throws Exception {
        return send(to("/oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(ofString(form(Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "app",
                        "code", code,
                        "redirect_uri", BACK,
                        "code_verifier", verifier)))));
    }

    private static String authorize(String back) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
        return "/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "app",
                        "redirect_uri", back,
                        "state", "x",
                        "code_challenge",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(hash),
                        "code_challenge_method", "S256"));
    }

    private static String code(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(URI.create(location).getPath()).isEqualTo("/back");
        Matcher code = Pattern.compile("code=([^&]+)").matcher(location);
        assertThat(code.find()).as(location).isTrue();
        return code.group(1);
    }

    private static String form(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
