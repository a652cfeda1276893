package org.prachakhom.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.prachakhom.meeting.agenda.AgendaFacts.OCTOBER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.meeting.MeetingServiceApplication;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.DatabaseOfBefore;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cards of a version that knew nothing of what was kept on paper are told anew by their topic, once the new one is up. */
@ServiceTest
class CardsOfBeforeTest {
    private static final String OLDER = "0105";

    private final DatabaseOfBefore database = DatabaseOfBefore.of("meeting", "meeting_of_before");
    private final JdbcClient before = database.jdbc();
    private final ProjectionScenario scenario;
    private final ConfigurableEnvironment environment;
    private final JdbcClient here;
    private final AgendaFacts town;

    CardsOfBeforeTest(ProjectionScenario scenario, ConfigurableEnvironment environment, JdbcClient here) {
        this.scenario = scenario;
        this.environment = environment;
        this.here = here;
        this.town = new AgendaFacts(scenario, FreshTenant.next());
    }

    @Test
    void theTopicTellsThemAnew() {
        anInstallationOfTheOlderVersion();

        try (var _ = database.start(MeetingServiceApplication.class, environment)) {
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() ->
                            assertThat(cards(before)).isEqualTo(cards(here)).hasSize(1));
        }
        assertThat(cards(before)).first().asString().contains("\"from_paper\": true");
    }

    private void anInstallationOfTheOlderVersion() {
        database.migrateTo(OLDER);
        scenario.publish(
                town.tenant(), town.broughtIn("paper", OCTOBER.plusSeconds(1)), town.assigned("paper", "works"));
        database.copy(here, "token_entry", "select * from token_entry");
        before.sql("update token_entry set owner = null").update();
        before.sql("""
                        insert into issue_card (tenant, issue_id, number, community, category, recorded_after_closing, filed_at,
                                                state, holders, title_kid, title_sealed)
                        select ?, id, 'HH-2569-paper', 'c07', 'light', false, now(), 'FILED', '{}', '', ''
                        from unnest(array['paper', 'what the topic does not know']) id
                        """).param(town.tenant()).update();
    }

    private List<String> cards(JdbcClient database) {
        return database.sql("select to_jsonb(c)::text from issue_card c where tenant = ? order by issue_id")
                .param(town.tenant())
                .query(String.class)
                .list();
    }
}
