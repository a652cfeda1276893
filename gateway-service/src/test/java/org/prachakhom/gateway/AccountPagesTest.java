package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.gateway.Office.leader;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of those who keep accounts. */
class AccountPagesTest extends GatewayTest {

    @Test
    void anAdministratorOpensAnAccountAndPrintsItsSlip() throws Exception {
        Browser admin = signedIn("admin.hh");
        HttpResponse<String> opened = admin.submit(
                "/accounts/new",
                "/accounts/new",
                "login",
                "leader.page.hh",
                "name",
                "สมหมาย",
                "municipality",
                "HH",
                "roles",
                "LEADER",
                "communities",
                "c07 c08",
                "until-LEADER",
                "2569-12-31");
        assertThat(opened.statusCode()).isEqualTo(302);
        String page = path(opened);
        assertThat(admin.open("/accounts").body()).contains("leader.page.hh", "สมหมาย");
        assertThat(admin.open(page).body()).contains("value=\"2026-12-31\"", "c07 c08");
        HttpResponse<String> slip = admin.submit(page, page + "/slips");
        assertThat(slip.body()).contains("<svg", "leader.page.hh").containsPattern("\\d{4} \\d{4} \\d{4}");
        assertThat(slip.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(admin.submit(page, page + "/closing", "version", "0").statusCode())
                .isEqualTo(412);
        assertThat(admin.submit(page, page + "/closing", "version", "1").statusCode())
                .isEqualTo(302);
    }

    @Test
    void whatWasTypedIsThereAgainWithWhatIsWrong() throws Exception {
        HttpResponse<String> refused = signedIn("admin.hh")
                .submit(
                        "/accounts/new",
                        "/accounts/new",
                        "login",
                        "x y",
                        "name",
                        "สมหมาย",
                        "municipality",
                        "HH",
                        "roles",
                        "MONITOR",
                        "until-MONITOR",
                        "someday");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"refused\"", "value=\"x y\"", "value=\"สมหมาย\"", "value=\"someday\"");
    }

    @Test
    void aTableIsTriedAndThenTakenOver() throws Exception {
        Browser admin = signedIn("admin.blao");
        String lines = "login,name,roles,communities,agency,headOf,from,until\nleader.page.blao,สมศรี,LEADER,c01,,,,\n";
        HttpResponse<String> tried =
                admin.submit("/accounts/table", "/accounts/table", "lines", lines + "bad", "trial", "true");
        assertThat(tried.statusCode()).isEqualTo(422);
        assertThat(tried.body()).contains("บรรทัดที่ 3", "leader.page.blao");
        assertThat(admin.submit("/accounts/table", "/accounts/table", "lines", lines, "trial", "false")
                        .statusCode())
                .isEqualTo(302);
        assertThat(admin.open("/accounts").body()).contains("leader.page.blao");
    }

    @Test
    void anotherMunicipalitysAccountsAreUnknown() throws Exception {
        String id = office("HH", "ADMIN").open(leader("leader.hidden.hh"));
        Browser stranger = signedIn("admin.blao");
        assertThat(stranger.open("/accounts").body()).doesNotContain("leader.hidden.hh");
        assertThat(stranger.open("/accounts/" + id).statusCode()).isEqualTo(404);
        for (String action : new String[] {"", "/closing", "/slips", "/sign-out"}) {
            assertThat(stranger.submit("/me", "/accounts/" + id + action, "version", "0", "login", "stolen")
                            .statusCode())
                    .as(action)
                    .isEqualTo(404);
        }
        assertThat(office("HH", "ADMIN").version(id)).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader.c01.hh", "officer.works.hh", "followup.hh", "publisher.hh", "monitor.hh"})
    void whoKeepsNoAccountsSeesNone(String login) throws Exception {
        Browser person = signedIn(login);
        for (String page : new String[] {"/accounts", "/accounts/new", "/accounts/table", "/accounts/admin.hh"}) {
            assertThat(person.open(page).statusCode()).as(page).isEqualTo(403);
        }
        assertThat(person.submit("/me", "/accounts/new", "login", "mine").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSecretaryReadsAndMakesSlipsForLeadersOnly() throws Exception {
        String id = office("HH", "ADMIN").open(leader("leader.reset.hh"));
        Browser secretary = signedIn("secretary.hh");
        assertThat(secretary.open("/accounts").body()).contains("leader.reset.hh");
        assertThat(secretary.submit("/me", "/accounts/" + id + "/slips").body()).contains("<svg");
        assertThat(secretary.submit("/me", "/accounts/admin.hh/slips").statusCode())
                .isEqualTo(403);
        assertThat(secretary
                        .submit("/me", "/accounts/" + id + "/closing", "version", "1")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void withoutTheTokenOfAFormNothingChanges() throws Exception {
        Browser admin = signedIn("admin.hh");
        HttpResponse<String> forged = admin.post("/accounts/monitor.hh/slips", Map.of());
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(new Browser(port).signIn("monitor.hh", PASSWORD).statusCode())
                .isEqualTo(303);
    }

    private Browser signedIn(String login) throws Exception {
        Browser browser = new Browser(port);
        assertThat(browser.signIn(login, PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    private static String path(HttpResponse<String> answer) {
        return answer.uri()
                .resolve(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
    }
}
