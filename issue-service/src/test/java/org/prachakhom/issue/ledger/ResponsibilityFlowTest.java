package org.prachakhom.issue.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.prachakhom.issue.Town;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ResponsibilityFlowTest {
    private final Town town;

    ResponsibilityFlowTest(@LocalServerPort int port, ProjectionScenario scenario) {
        this.town = Town.registered(port, scenario);
    }

    @Test
    void whoFiledAnIssueSeesWhoHoldsItAndForHowLong() {
        String path = "/api/v1/issues/" + town.fileIssue();
        HttpResponse<String> assigned =
                town.change(town.secretary(), path + "/assignment", 0, "{\"agency\": \"works\"}");
        String upTo = ApiClient.json(assigned).path("upTo").asString();
        HttpResponse<String> answer = town.get(town.leader(), path + "/responsibility?atLeast=" + upTo);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
        JsonNode found = ApiClient.json(answer);
        assertThat(found.path("turns")).hasSize(2);
        assertThat(found.path("turns").get(1).path("agency").asString()).isEqualTo("works");
        assertThat(found.path("seconds").asLong()).isBetween(0L, 600L);
        assertThat(found.path("endedAt").isMissingNode()).isTrue();
    }

    @Test
    void anUnknownIssueWasHeldByNobody() {
        String path = "/api/v1/issues/" + StreamIds.next() + "/responsibility";
        assertProblem(town.get(town.secretary(), path), 404, "not-found");
    }
}
