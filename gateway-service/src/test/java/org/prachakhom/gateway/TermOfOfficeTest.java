package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.gateway.Office.ACCOUNTS;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A role ends with its last day: at once for whoever is signed in, and within five minutes for a token. */
class TermOfOfficeTest extends GatewayTest {
    private static final Path OFFSET = Path.of("target", "no-simulation-offset");
    private static final String SECRET = "a long walk on the beach";

    private final String today = LocalDate.now(ZoneId.of("Asia/Bangkok")).toString();
    private Office admin;
    private String login;
    private String id;
    private Browser browser;

    @BeforeEach
    void aMonitorWhoIsALeaderUntilToday() throws Exception {
        SERVICE.seen().clear();
        admin = office("TERM", "ADMIN");
        login = "chair" + System.nanoTime() + ".term";
        id = admin.open(body("{\"role\":\"MONITOR\"}," + leaderUntil(today)));
        browser = new Browser(port);
        browser.redeem(admin.slip(id), SECRET);
    }

    @AfterEach
    void timeIsRealAgain() throws Exception {
        Files.deleteIfExists(OFFSET);
    }

    @Test
    void theRoleEndsWhileSignedInAndTheOthersStay() throws Exception {
        assertThat(browser.open("/leader/anything").statusCode()).isEqualTo(404);
        assertThat(rolesOfRelayedToken()).contains("LEADER", "MONITOR");
        Files.writeString(OFFSET, "P1D");
        assertThat(browser.open("/leader/anything").statusCode()).isEqualTo(403);
        assertThat(browser.open("/figures/anything").statusCode()).isEqualTo(404);
        assertThat(rolesOfRelayedToken()).contains("MONITOR").doesNotContain("LEADER");
    }

    @Test
    void withoutAnyRoleTheSessionEndsAndNobodySignsIn() throws Exception {
        revise(body(leaderUntil(today)));
        assertThat(browser.open("/leader/anything").statusCode()).isEqualTo(404);
        Files.writeString(OFFSET, "P1D");
        assertThat(browser.open("/leader/anything").statusCode()).isEqualTo(303);
        assertThat(new Browser(port).signIn(login, SECRET).statusCode()).isEqualTo(422);
        Files.delete(OFFSET);
        assertThat(browser.open("/leader/anything").statusCode()).isEqualTo(303);
        assertThat(new Browser(port).signIn(login, SECRET).statusCode()).isEqualTo(303);
    }

    @Test
    void aRoleBeginsOnItsDay() throws Exception {
        revise(body("{\"role\":\"MONITOR\"},{\"role\":\"PUBLISHER\",\"from\":\""
                + LocalDate.parse(today).plusDays(1) + "\"}"));
        assertThat(browser.open("/publications/x/anything").statusCode()).isEqualTo(403);
        Files.writeString(OFFSET, "P1D");
        assertThat(browser.open("/publications/x/anything").statusCode()).isEqualTo(404);
    }

    @Test
    void aClosedAccountIsSignedOutAtOnce() throws Exception {
        assertThat(admin.post(ACCOUNTS + "/" + id + "/closing", "", "If-Match", admin.version(id))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.open("/figures/anything").statusCode()).isEqualTo(303);
        assertThat(new Browser(port).signIn(login, SECRET).statusCode()).isEqualTo(422);
    }

    @Test
    void aTokenLivesFiveMinutesAtMost() throws Exception {
        rolesOfRelayedToken();
        assertThat(claims(SERVICE.seen().element().header("Authorization")).get("exp"))
                .isInstanceOfSatisfying(
                        Date.class, ends -> assertThat(Duration.between(Instant.now(), ends.toInstant()))
                                .isPositive()
                                .isLessThanOrEqualTo(Duration.ofMinutes(5)));
    }

    private String rolesOfRelayedToken() throws Exception {
        SERVICE.seen().clear();
        assertThat(browser.send(browser.to("/api/v1/issues")).statusCode()).isEqualTo(200);
        return String.valueOf(
                claims(SERVICE.seen().element().header("Authorization")).get("roles"));
    }

    private void revise(String body) throws Exception {
        HttpResponse<String> revised =
                admin.post(ACCOUNTS + "/" + id + "/revision", body, "If-Match", admin.version(id));
        assertThat(revised.statusCode()).as(revised.body()).isEqualTo(200);
    }

    private String body(String roles) {
        return "{\"login\":\"%s\",\"name\":\"ประธาน\",\"communities\":[\"c01\"],\"roles\":[%s]}"
                .formatted(login, roles);
    }

    private static String leaderUntil(String day) {
        return "{\"role\":\"LEADER\",\"until\":\"" + day + "\"}";
    }
}
