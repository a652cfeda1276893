package org.prachakhom.gateway;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.gateway.Office.ACCOUNTS;
import static org.prachakhom.gateway.Office.account;
import static org.prachakhom.gateway.Office.json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where somebody is signed in, and how that ends. */
class OwnAccountTest extends GatewayTest {
    private static final String SECRET = "a long walk on the beach";
    private static final String OTHER = "coffee under the casuarinas";

    @Autowired
    JdbcClient database;

    private Office admin;
    private String login;
    private String id;
    private Browser home;
    private Browser phone;

    @BeforeEach
    void twoDevices() throws Exception {
        database.sql("delete from sign_in_attempt").update();
        admin = office("OWNT", "ADMIN");
        login = "monitor" + System.nanoTime() + ".ownt";
        id = admin.open(account(login, "MONITOR"));
        home = new Browser(port);
        home.redeem(admin.slip(id), SECRET);
        phone = new Browser(port);
        var form = phone.to("/sign-in").header("User-Agent", "Mozilla/5.0 (Linux; Android 16)");
        String token = phone.formToken("/sign-in");
        phone.send(form.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(ofString("_csrf=" + token + "&login=" + login + "&secret=" + SECRET.replace(' ', '+'))));
    }

    @Test
    void aPersonSeesWhereTheyAreSignedInAndEndsItEverywhere() throws Exception {
        String page = home.open("/me").body();
        assertThat(page.split("<li class=\"session\">", -1)).hasSize(3);
        assertThat(page).contains("Android").containsOnlyOnce("เครื่องนี้");
        assertThat(home.submit("/me", "/me/sign-out-everywhere").statusCode()).isEqualTo(303);
        assertThat(home.open("/me").statusCode()).isEqualTo(303);
        assertThat(phone.open("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void anAdministratorSeesWhoHasSignedInWhereAndEndsIt() throws Exception {
        String path = ACCOUNTS + "/" + id;
        assertThat(json(admin.get(path + "/sessions"))
                        .get("items")
                        .valueStream()
                        .map(each -> each.get("device").asString()))
                .containsExactlyInAnyOrder("ANDROID", "OTHER");
        assertThat(json(admin.get(path + "/audit")).get("items").valueStream().map(each -> each.get("action")
                        .asString()))
                .startsWith("SIGNED_IN", "SIGNED_IN", "SLIP_USED");
        assertThat(admin.post(path + "/sign-out", "").statusCode()).isEqualTo(204);
        assertThat(phone.open("/me").statusCode()).isEqualTo(303);
        assertThat(json(admin.get(path + "/sessions")).get("items")).isEmpty();
    }

    @Test
    void anotherPasswordEndsTheOtherSessions() throws Exception {
        assertThat(home.submit("/me", "/me/secret", "current", SECRET, "secret", OTHER, "repeated", OTHER)
                        .statusCode())
                .isEqualTo(303);
        assertThat(home.open("/me").statusCode()).isEqualTo(200);
        assertThat(phone.open("/me").statusCode()).isEqualTo(303);
        assertThat(new Browser(port).signIn(login, SECRET).statusCode()).isEqualTo(422);
        assertThat(new Browser(port).signIn(login, OTHER).statusCode()).isEqualTo(303);
    }

    @Test
    void withoutThePresentPasswordNothingChangesAndGuessesAreCounted() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(home.submit("/me", "/me/secret", "current", "wrong", "secret", OTHER, "repeated", OTHER)
                            .statusCode())
                    .isEqualTo(422);
        }
        var locked = home.submit("/me", "/me/secret", "current", SECRET, "secret", OTHER, "repeated", OTHER);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.headers().firstValue("Retry-After")).isPresent();
        assertThat(phone.open("/me").statusCode()).isEqualTo(200);
    }
}
