package org.prachakhom.gateway;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.gateway.frame.Place;

class SignInTest extends GatewayTest {

    @BeforeEach
    void forget() {
        SERVICE.seen().clear();
    }

    @Test
    void aPersonSignsInAndGoesOnToThePageTheyWanted() throws Exception {
        Browser browser = new Browser(port);
        HttpResponse<String> wanted = browser.open("/secretary/anything?x=1");
        assertThat(wanted.statusCode()).isEqualTo(303);
        assertThat(wanted.headers().firstValue("Location")).hasValue("/sign-in?next=%2Fsecretary%2Fanything%3Fx%3D1");
        HttpResponse<String> in = browser.submit(
                "/sign-in",
                "/sign-in",
                "login",
                " Secretary.HH ",
                "secret",
                PASSWORD,
                "next",
                "/secretary/anything?x=1");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).hasValue("/secretary/anything?x=1");
        assertThat(browser.open("/secretary/anything").statusCode()).isEqualTo(404);
        assertThat(browser.open("/officer/anything").statusCode()).isEqualTo(403);
    }

    @Test
    void aSessionsCallOfTheApiCarriesATokenOfTheAccount() throws Exception {
        Browser browser = new Browser(port);
        browser.signIn("secretary.hh", PASSWORD);
        assertThat(browser.send(browser.to("/api/v1/issues")).statusCode()).isEqualTo(200);
        assertThat(SERVICE.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.headers()).doesNotContainKey("Cookie");
            assertThat(claims(seen.header("Authorization")))
                    .containsEntry("sub", "secretary.hh")
                    .containsEntry("municipality", "HH");
        });
    }

    @Test
    void aChangeInASessionNeedsTheTokenOfAForm() throws Exception {
        Browser browser = new Browser(port);
        browser.signIn("secretary.hh", PASSWORD);
        var change = browser.to("/api/v1/issues").POST(ofString("{}"));
        problem(browser.send(change), 403, "form-is-old");
        assertThat(SERVICE.seen()).isEmpty();
        change.header("X-CSRF-TOKEN", browser.formToken("/sign-in"));
        assertThat(browser.send(change).statusCode()).isEqualTo(201);
        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenOfItsOwnCountsAlone() throws Exception {
        Browser browser = new Browser(port);
        browser.signIn("secretary.hh", PASSWORD);
        browser.send(browser.to("/api/v1/issues").header("Authorization", "Bearer own"));
        assertThat(SERVICE.seen()).singleElement().satisfies(seen -> assertThat(seen.header("Authorization"))
                .isEqualTo("Bearer own"));
    }

    @Test
    void theSessionsIdIsNewAfterSigningInAndItsCookieIsKeptFromScripts() throws Exception {
        Browser browser = new Browser(port);
        HttpResponse<String> first = browser.signIn("monitor.hh", PASSWORD);
        assertThat(first.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("prachakhom=").contains("HttpOnly", "SameSite=Lax"));
        String before = browser.cookie("prachakhom").orElseThrow();
        browser.signIn("monitor.hh", PASSWORD);
        assertThat(browser.cookie("prachakhom")).isPresent().get().isNotEqualTo(before);
        Browser stolen = new Browser(port);
        var request = stolen.to("/figures/anything").header("Cookie", "prachakhom=" + before);
        assertThat(stolen.send(request).statusCode()).isEqualTo(303);
    }

    @Test
    void aSignedOutSessionIsNoMore() throws Exception {
        Browser browser = new Browser(port);
        browser.signIn("monitor.hh", PASSWORD);
        assertThat(browser.open("/figures/anything").statusCode()).isEqualTo(404);
        assertThat(browser.submit("/sign-in", "/sign-out").statusCode()).isEqualTo(303);
        assertThat(browser.open("/figures/anything").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "leader.c01.hh, LEADER",
        "secretary.hh,  SECRETARY",
        "officer.works.hh, OFFICER",
        "followup.hh,   FOLLOW_UP",
        "publisher.hh,  PUBLISHER",
        "monitor.hh,    MONITOR",
        "admin.hh,      ADMIN",
        "operator,      OPERATOR"
    })
    void everyPlaceOfTheNavigationIsOpenToWhomItIsShown(String login, String role) throws Exception {
        Browser browser = new Browser(port);
        assertThat(browser.signIn(login, PASSWORD).statusCode()).isEqualTo(303);
        for (Place place : Place.of(Set.of(role))) {
            String path = place.path();
            HttpResponse<String> page = browser.open(path);
            while (page.statusCode() == 302) {
                path = URI.create(page.headers().firstValue("Location").orElseThrow())
                        .getPath();
                page = browser.open(path);
            }
            assertThat(page.statusCode()).as(role + " at " + path).isNotIn(303, 401, 403, 404);
        }
    }

    @Test
    void nobodyIsSentToAnotherSite() throws Exception {
        for (String next :
                new String[] {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:x"}) {
            HttpResponse<String> in = new Browser(port)
                    .submit("/sign-in", "/sign-in", "login", "monitor.hh", "secret", PASSWORD, "next", next);
            assertThat(in.headers().firstValue("Location")).hasValue("/home");
        }
    }
}
