package org.prachakhom.gateway;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.gateway.Office.ACCOUNTS;
import static org.prachakhom.gateway.Office.account;
import static org.prachakhom.gateway.Office.json;
import static org.prachakhom.gateway.Office.leader;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsApiTest extends GatewayTest {
    private static final String TOWN = "OFFA";

    private Office admin;

    @BeforeEach
    void begin() {
        admin = office(TOWN, "ADMIN");
    }

    @Test
    void anAdminOpensRevisesAndClosesAnAccount() throws Exception {
        HttpResponse<String> opened = admin.post(ACCOUNTS, leader("leader.c07.offa"));
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(opened.headers().firstValue("ETag")).hasValue("\"0\"");
        String path = opened.headers().firstValue("Location").orElseThrow();
        assertThat(json(admin.get(path)).get("municipality").asString()).isEqualTo(TOWN);
        assertThat(admin.get(ACCOUNTS).body()).contains("leader.c07.offa");
        String monitor = account("monitor.offa", "MONITOR");
        assertThat(admin.post(path + "/revision", monitor, "If-Match", "\"0\"").statusCode())
                .isEqualTo(200);
        assertThat(json(admin.get(path)).at("/roles/0/role").asString()).isEqualTo("MONITOR");
        problem(admin.post(path + "/revision", monitor, "If-Match", "\"0\""), 412, "version-is-stale");
        problem(admin.post(path + "/revision", monitor), 428, "version-is-missing");
        assertThat(admin.post(path + "/closing", "", "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        problem(admin.post(path + "/revision", monitor, "If-Match", "\"2\""), 409, "account-is-closed");
        problem(admin.post(path + "/slips", ""), 409, "account-is-closed");
        assertThat(json(admin.get(path + "/audit")).get("items").valueStream().map(entry -> entry.get("action")
                        .asString()))
                .containsExactly("CLOSED", "REVISED", "CREATED");
    }

    @Test
    void whoTakesNoJsonOpensNoAccount() throws Exception {
        problem(admin.post(ACCOUNTS, leader("leader.picture.offa"), "Accept", "image/png"), 406, "not-acceptable");
        assertThat(admin.get(ACCOUNTS).body()).doesNotContain("leader.picture.offa");
    }

    @Test
    void aRequestSentAgainOpensNoSecondAccount() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = leader("leader.again.offa");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> requests = Stream.<Callable<String>>generate(() -> () ->
                            admin.post(ACCOUNTS, body, "Idempotency-Key", key).body())
                    .limit(10)
                    .toList();
            assertThat(threads.invokeAll(requests).stream()
                            .map(Future::resultNow)
                            .distinct())
                    .singleElement()
                    .satisfies(answer -> assertThat(answer).contains("leader.again.offa", "\"version\":0"));
        }
        problem(
                admin.post(ACCOUNTS, leader("leader.other.offa"), "Idempotency-Key", key),
                422,
                "idempotency-key-is-reused");
        problem(
                Office.send(admin.to(ACCOUNTS)
                        .header("Content-Type", "application/json")
                        .POST(ofString(body))),
                400,
                "idempotency-key-is-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'login':'x','name':'A','roles':[{'role':'MONITOR'}]}; 422; login-is-malformed; /login",
                "{'login':'bad name','name':'A','roles':[{'role':'MONITOR'}]}; 422; login-is-malformed; /login",
                "{'login':'wrong.offa','name':' ','roles':[{'role':'MONITOR'}]}; 422; name-is-missing; /name",
                "{'login':'wrong.offa','name':'A','roles':[]}; 422; role-is-missing; /roles",
                "{'login':'wrong.offa','name':'A','roles':[{'role':'KING'}]}; 422; role-is-unknown; /roles",
                "{'login':'wrong.offa','name':'A','roles':[{'role':'LEADER'}]}; 422; a-leader-has-a-community; /communities",
                "{'login':'wrong.offa','name':'A','roles':[{'role':'OFFICER'}]}; 422; an-officer-has-an-agency; /agency",
                "{'login':'wrong.offa','name':'A','roles':[{'role':'MONITOR','until':'soon'}]}; 422; day-is-malformed; /roles",
                "{'login':'wrong.offa','name':'A','roles':[{'role':'MONITOR','from':'2027-01-01','until':'2026-01-01'}]}; 422; a-term-ends-after-it-begins; /roles",
                "{'login':'wrong.offa','name':'A','roles':[{'role':'OPERATOR'}]}; 403; role-is-not-yours-to-give; /roles",
                "{'login':'wrong.offa','name':'A','municipality':'HH','roles':[{'role':'MONITOR'}]}; 403; role-is-not-yours-to-give; /roles",
                "{'login':'monitor.hh','name':'A','roles':[{'role':'MONITOR'}]}; 409; login-is-taken; /login",
                "{'login':'wrong.offa','name':'A','secretHash':'x','roles':[{'role':'MONITOR'}]}; 400; malformed-request; ",
                "{'login':'wrong.offa','id':'admin.hh','name':'A','roles':[{'role':'MONITOR'}]}; 400; malformed-request; ",
            })
    void whatIsWrongIsNamedAndNothingIsOpened(String body, int status, String code, String pointer) throws Exception {
        HttpResponse<String> answer = admin.post(ACCOUNTS, body.replace('\'', '"'));
        assertThat(problem(answer, status, code).at("/errors/0/pointer").asString(""))
                .isEqualTo(pointer == null ? "" : pointer);
        assertThat(admin.get(ACCOUNTS).body()).doesNotContain("wrong.offa");
    }

    @Test
    void anOperatorOpensTheFirstAdministratorOfATownAndNothingElse() throws Exception {
        Office operator = office("OPERATOR", "OPERATOR");
        String town = "\"municipality\":\"NEWT\"";
        String id = operator.open(account("admin.newt", "ADMIN", town));
        assertThat(operator.slip(id)).hasSize(12);
        problem(operator.post(ACCOUNTS, account("monitor.newt", "MONITOR", town)), 403, "role-is-not-yours-to-give");
        String monitor = office("NEWT", "ADMIN").open(account("monitor.newt", "MONITOR"));
        problem(operator.get(ACCOUNTS + "/" + monitor), 404, "account-is-unknown");
        problem(operator.post(ACCOUNTS + "/" + monitor + "/slips", ""), 404, "account-is-unknown");
        assertThat(operator.get(ACCOUNTS).body()).contains("\"admin.newt\"").doesNotContain("monitor.newt");
    }

    @Test
    void nobodyGivesThemselvesMoreOrLocksThemselvesOut() throws Exception {
        Browser browser = new Browser(port);
        browser.signIn("admin.hh", PASSWORD);
        String body = account("admin.hh", "ADMIN");
        var change = browser.to(ACCOUNTS + "/admin.hh/revision")
                .header("X-CSRF-TOKEN", browser.formToken("/sign-in"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .header("Content-Type", "application/json")
                .POST(ofString(body));
        problem(browser.send(change), 409, "nobody-changes-their-own-account");
    }

    @Test
    void aTableIsTriedLineByLineAndThenTakenOverAsAWhole() throws Exception {
        String heading = "login,name,roles,communities,agency,headOf,from,until\n";
        String good = "leader.t1.offa,\"ใจดี, สมชาย\",LEADER,c01|c02,,,2569-10-01,\n";
        String tabs = "officer.t2.offa\tสมหญิง\tOFFICER|MONITOR\t\tworks\tworks\t\t2030-09-30\n";
        String bad = "leader.t3.offa,สมปอง,LEADER,,,,,\nx\nleader.t1.offa,ซ้ำ,LEADER,c03,,,,\n";
        HttpResponse<String> tried = admin.post(ACCOUNTS + "/import?trial=true", heading + good + tabs + bad);
        assertThat(json(tried).get("good").asInt()).isEqualTo(2);
        assertThat(json(tried)
                        .get("bad")
                        .valueStream()
                        .map(line -> line.get("number").asInt() + " "
                                + line.get("type").asString()))
                .containsExactly(
                        "4 /problems/a-leader-has-a-community",
                        "5 /problems/line-has-eight-cells",
                        "6 /problems/login-is-taken");
        HttpResponse<String> refused = admin.post(ACCOUNTS + "/import", heading + good + tabs + bad);
        assertThat(json(refused).get("done").asBoolean()).isFalse();
        assertThat(admin.get(ACCOUNTS).body()).doesNotContain("leader.t1.offa", "officer.t2.offa");
        HttpResponse<String> done = admin.post(ACCOUNTS + "/import", heading + good + "\n" + tabs);
        assertThat(json(done).get("done").asBoolean()).isTrue();
        assertThat(admin.get(ACCOUNTS).body())
                .contains("leader.t1.offa", "ใจดี, สมชาย", "2026-10-01", "officer.t2.offa", "2030-09-30");
        problem(admin.post(ACCOUNTS + "/import", heading.repeat(2001)), 422, "too-many-lines");
    }
}
