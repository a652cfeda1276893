package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.gateway.Office.account;
import static org.prachakhom.gateway.Office.leader;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a printed slip to being signed in. */
class SlipTest extends GatewayTest {
    private static final String PIN = "472913";

    @Autowired
    JdbcClient database;

    private Office admin;
    private String login;
    private String id;

    @BeforeEach
    void aLeaderWithoutPin() throws Exception {
        database.sql("delete from sign_in_attempt").update();
        admin = office("SLIP", "ADMIN");
        login = "leader" + System.nanoTime() + ".slip";
        id = admin.open(leader(login));
    }

    @Test
    void aLeaderScansTheSlipSetsAPinAndIsSignedIn() throws Exception {
        String code = admin.slip(id);
        Browser phone = new Browser(port);
        HttpResponse<String> scanned = phone.open("/slip/" + code);
        assertThat(scanned.statusCode()).isEqualTo(303);
        assertThat(scanned.headers().firstValue("Location")).hasValue("/slip");
        assertThat(phone.open("/slip").body()).contains("สมชาย ใจดี", login).doesNotContain(code);
        HttpResponse<String> set = phone.submit("/slip", "/slip", "secret", PIN, "repeated", PIN);
        assertThat(set.statusCode()).isEqualTo(303);
        assertThat(phone.open("/leader/anything").statusCode()).isEqualTo(404);
        assertThat(new Browser(port).signIn(login, "๔๗๒๙๑๓").statusCode()).isEqualTo(303);
    }

    @Test
    void theCodeCanBeTypedWithSpacesAndThaiDigits() throws Exception {
        String code = admin.slip(id);
        String thai =
                code.substring(0, 4) + " " + code.substring(4).replace('1', '๑').replace('7', '๗');
        Browser phone = new Browser(port);
        assertThat(phone.submit("/slip", "/slip/code", "code", thai).statusCode())
                .isEqualTo(303);
        assertThat(phone.submit("/slip", "/slip", "secret", PIN, "repeated", PIN)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aSlipWorksOnceAndReadingUsesNothingUp() throws Exception {
        String code = admin.slip(id);
        for (int i = 0; i < 3; i++) {
            assertThat(new Browser(port).open("/slip/" + code).statusCode()).isEqualTo(303);
        }
        Browser second = new Browser(port);
        second.open("/slip/" + code);
        assertThat(new Browser(port).redeem(code, PIN).statusCode()).isEqualTo(303);
        assertThat(new Browser(port).open("/slip/" + code).statusCode()).isEqualTo(422);
        assertThat(second.submit("/sign-in", "/slip", "secret", "592746", "repeated", "592746")
                        .statusCode())
                .isEqualTo(422);
        assertThat(new Browser(port).signIn(login, "592746").statusCode()).isEqualTo(422);
    }

    @Test
    void aSlipEndsAfterSevenDays() throws Exception {
        String code = admin.slip(id);
        database.sql("update sign_in_slip set expires_at = expires_at - interval '7 days' where account = ?")
                .param(id)
                .update();
        assertThat(new Browser(port).open("/slip/" + code).statusCode()).isEqualTo(422);
    }

    @Test
    void aNewSlipEndsTheOldOneThePinAndTheSessions() throws Exception {
        Browser lost = new Browser(port);
        lost.redeem(admin.slip(id), PIN);
        String unused = admin.slip(id);
        assertThat(lost.open("/leader/anything").statusCode()).isEqualTo(303);
        assertThat(new Browser(port).signIn(login, PIN).statusCode()).isEqualTo(422);
        String latest = office("SLIP", "SECRETARY").slip(id);
        assertThat(new Browser(port).open("/slip/" + unused).statusCode()).isEqualTo(422);
        assertThat(new Browser(port).redeem(latest, "592746").statusCode()).isEqualTo(303);
    }

    @Test
    void aSecretaryMakesSlipsForLeadersOnly() throws Exception {
        Office secretary = office("SLIP", "SECRETARY");
        String monitor = admin.open(account("monitor" + System.nanoTime() + ".slip", "MONITOR"));
        problem(secretary.post(Office.ACCOUNTS + "/" + monitor + "/slips", ""), 403, "a-secretary-resets-leaders-only");
        assertThat(secretary.slip(id)).hasSize(12);
    }

    @Test
    void neitherCodesNorSecretsAreInTheDatabase() throws Exception {
        String code = admin.slip(id);
        new Browser(port).redeem(code, PIN);
        String slip = database.sql("select encode(code_hash, 'escape') from sign_in_slip where account = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(slip).doesNotContain(code);
        assertThat(database.sql("select secret_hash from account where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}$2")
                .doesNotContain(PIN);
    }

    @ParameterizedTest
    @CsvSource({"123456", "987654", "111111", "121212", "47291", "4729134729134", "short", "aaaaaaaaaaaaaaaa"})
    void whatIsEasyToGuessIsRefusedAndTheSlipStaysGood(String easy) throws Exception {
        String code = admin.slip(id);
        HttpResponse<String> refused = new Browser(port).redeem(code, easy);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"broken\"");
        assertThat(new Browser(port).redeem(code, PIN).statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsMoreThanALeaderNeedsAPassword() throws Exception {
        String monitor = admin.open(account("monitor" + System.nanoTime() + ".slip", "MONITOR"));
        String code = admin.slip(monitor);
        assertThat(new Browser(port).redeem(code, PIN).statusCode()).isEqualTo(422);
        assertThat(new Browser(port).redeem(code, "ทะเลหัวหินเช้านี้สงบดี").statusCode())
                .isEqualTo(303);
    }

    @Test
    void theTwoHaveToBeTheSame() throws Exception {
        Browser phone = new Browser(port);
        phone.open("/slip/" + admin.slip(id));
        assertThat(phone.submit("/slip", "/slip", "secret", PIN, "repeated", "472914")
                        .statusCode())
                .isEqualTo(422);
    }
}
