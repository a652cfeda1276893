package org.prachakhom.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.meeting.agenda.AgendaFacts.DECEMBER;
import static org.prachakhom.meeting.agenda.AgendaFacts.NOVEMBER;
import static org.prachakhom.meeting.agenda.AgendaFacts.OCTOBER;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.TestTokens;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Rule 2: what is filed between two meetings waits until a monthly one is scheduled. */
@ServiceTest
class WaitingIssuesTest {
    private static final String PATH = "/api/v1/meetings/waiting-issues";

    private final ProjectionScenario scenario;
    private final WaitingIssues issues;
    private final ApiClient client;
    private final AgendaFacts town;

    WaitingIssuesTest(ProjectionScenario scenario, WaitingIssues issues, @LocalServerPort int port) {
        this.scenario = scenario;
        this.issues = issues;
        this.client = new ApiClient(port);
        this.town = new AgendaFacts(scenario, FreshTenant.next());
    }

    @Test
    void anIssueWaitsUntilAMonthlyMeetingAfterItsFilingIsScheduled() {
        scenario.publish(
                town.tenant(),
                town.scheduled("oct", OCTOBER),
                town.filed("named", "oct", OCTOBER),
                town.filed("before", null, OCTOBER.minusSeconds(1)),
                town.filed("between", null, OCTOBER),
                town.broughtIn("paper", OCTOBER),
                town.filed("later", null, NOVEMBER.plusSeconds(1)),
                town.scheduled("forum", MeetingKind.PUBLIC_FORUM, DECEMBER));
        assertThat(waiting()).containsExactly("between", "later");

        scenario.publish(town.tenant(), town.scheduled("nov", NOVEMBER));
        assertThat(waiting()).containsExactly("later");
        scenario.publish(town.tenant(), town.scheduled("dec", DECEMBER));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatWasScheduledBeforeItArrivedTakesItToo() {
        scenario.publish(town.tenant(), town.scheduled("nov", NOVEMBER));
        scenario.publish(town.tenant(), town.filed("between", null, OCTOBER));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        scenario.publish(
                town.tenant(), town.filed("second", null, OCTOBER.plusSeconds(1)), town.filed("first", null, OCTOBER));
        List<WaitingIssue> first = page(null, 1);
        assertThat(first).hasSize(2).first().extracting(WaitingIssue::number).isEqualTo("HH-2569-first");
        assertThat(page(first.getFirst().sortKey(), 1))
                .extracting(WaitingIssue::number)
                .containsExactly("HH-2569-second");
    }

    @Test
    void theSecretaryReadsTheTitleUntilItIsErasedAndSeesWhoHoldsTheIssue() {
        scenario.publish(town.tenant(), town.filed("one", null, OCTOBER), town.assigned("one", "works"));
        JsonNode row = ApiClient.json(client.get(PATH, token(town.tenant(), Roles.SECRETARY)))
                .at("/items/0");
        assertThat(row.path("title").asString()).isEqualTo("เรื่อง one");
        assertThat(row.path("state").asString()).isEqualTo("ASSIGNED");
        assertThat(row.path("agency").asString()).isEqualTo("works");

        scenario.destroyKey(town.tenant(), town.issue("one"));
        assertThat(page(null, 10)).extracting(WaitingIssue::title).containsExactly("ลบตามคำขอ");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.LEADER, Roles.OFFICER, Roles.FOLLOW_UP, Roles.PUBLISHER, Roles.MONITOR, Roles.ADMIN})
    void onlyTheSecretaryIsShownTheList(String role) {
        assertProblem(client.get(PATH, token(town.tenant(), role)), 403, "forbidden");
    }

    @Test
    void anotherMunicipalitySeesNothingOfIt() {
        scenario.publish(town.tenant(), town.filed("one", null, OCTOBER));
        JsonNode page = ApiClient.json(client.get(PATH, token(FreshTenant.next(), Roles.SECRETARY)));
        assertThat(page.path("items").isArray()).isTrue();
        assertThat(page.path("items")).isEmpty();
        assertThat(waiting()).containsExactly("one");
    }

    private List<String> waiting() {
        return page(null, 10).stream()
                .map(issue -> issue.number().replace("HH-2569-", ""))
                .toList();
    }

    private List<WaitingIssue> page(@Nullable String after, int limit) {
        return scenario.read(town.tenant(), () -> issues.longestWaitingFirst(new Cursor(after, limit)));
    }

    private static String token(String tenant, String role) {
        return TestTokens.token("somsri", tenant, role);
    }
}
