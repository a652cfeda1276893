package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a leader sees between typing and filing. */
class FilingPageTest extends GatewayTest {

    @BeforeEach
    @AfterEach
    void forget() {
        SERVICE.forget();
    }

    @Test
    void filingShowsWhatLooksLikeItAndAsksWhatItsCategoryAsks() throws Exception {
        new ToldIssue(SERVICE, "new", "FILED").told();
        SERVICE.tell(
                "GET /api/v1/issues/similar",
                200,
                "{\"items\":[" + alike("a", "DUPLICATE") + "," + alike("b", "REOPENING") + ","
                        + alike("c", "RECURRENCE") + "]}");
        SERVICE.tell("POST /api/v1/issues", 201, "{\"id\":\"i\",\"version\":0,\"upTo\":\"\"}");
        Browser leader = new Browser(port);
        leader.signIn("leader.c01.hh", PASSWORD);
        String typed = "kind=PROBLEM,community=c01,category=road,title=ถนนเป็นหลุม,description=ลึกมาก";
        String check = leader.submit("/leader/issues/new", "/leader/issues/new", typed.split("[=,]"))
                .body();
        assertThat(check)
                .contains("/issues/a/comments?text=", "/issues/b/reopen-request", "name=\"recurrenceOf\" value=\"c\"")
                .contains("ลึกเท่าใด", "value=\"ลึกมาก\"")
                .doesNotContain("??");
        leader.submit(
                "/leader/issues/new",
                "/leader/issues/new",
                (typed + ",checked=true,recurrenceOf=c,answers.depth=1 เมตร").split("[=,]"));
        StubService.Seen sent = SERVICE.seen().stream()
                .filter(seen -> seen.method().equals("POST"))
                .findFirst()
                .orElseThrow();
        assertThat(sent.body())
                .contains("\"answers\":[{\"question\":\"depth\",\"text\":\"1 เมตร\"}]", "\"recurrenceOf\":\"c\"");
    }

    private static String alike(String id, String offer) {
        return "{\"id\":\"" + id + "\",\"number\":\"HH-2569-000001\",\"community\":\"c01\",\"category\":\"road\","
                + "\"state\":\"ASSIGNED\",\"title\":\"หลุม\",\"offer\":\"" + offer + "\",\"reasons\":[\"NEAR\"]}";
    }
}
