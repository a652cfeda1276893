package org.prachakhom.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.DatabaseOfBefore;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who used an older version finds every view as the log tells it, once the new version is up. */
@ServiceTest
class UpgradeTest {
    /** The last migration before lists followed the whole life of an issue. */
    private static final String OLDER = "0113";

    private static final DatabaseOfBefore DATABASE = DatabaseOfBefore.of("issue", "issue_of_before");

    private final ProjectionScenario scenario;
    private final ConfigurableEnvironment environment;
    private final JdbcClient here;
    private final JdbcClient before = DATABASE.jdbc();
    private final String tenant = FreshTenant.next();
    private final IssueLife working;
    private final IssueLife declined;

    UpgradeTest(ProjectionScenario scenario, ConfigurableEnvironment environment, JdbcClient here) {
        this.scenario = scenario;
        this.environment = environment;
        this.here = here;
        this.working = IssueLife.of(scenario, tenant);
        this.declined = IssueLife.of(scenario, tenant);
    }

    @BeforeEach
    void anInstallationOfTheOlderVersion() {
        DATABASE.migrateTo(OLDER);
        Actor admin = new Actor("admin", Roles.ADMIN, null);
        String works = StreamIds.named("agency", tenant, "works");
        scenario.publish(
                tenant,
                new AgencyRegistered(works, tenant, "works", "กองช่าง", "Works", false, null, admin, IssueLife.MONDAY),
                working.filed(),
                working.assigned("works", null),
                working.started("works"),
                declined.filed(),
                declined.declined(DeclineReason.NOT_FEASIBLE));
        DATABASE.copy(here, "event_log", "select * from event_log where tenant = ? order by position", tenant);
        DATABASE.copy(here, "stream_key", "select * from stream_key where tenant = ?", tenant);
        // the older version had handled all of it; the history of registers came later
        DATABASE.copy(here, "token_entry", "select * from token_entry where processor_name <> 'register-history'");
        before.sql("update token_entry set owner = null").update();
        before.sql("update event_log set position = -position").update();
        before.sql("""
                        update event_log log set position = place.n
                        from (select position, row_number() over (order by position desc) n from event_log) place
                        where place.position = log.position
                        """).update();
        before.sql("""
                        insert into issue (tenant, issue_id, version, number, kind, community, category, priority,
                          recorded_after_closing, has_place, has_place_words, filed_by, filed_at, state)
                        select ?, id, 0, 'XX-2569-000001', 'PROBLEM', 'c07', 'drainage', 'NORMAL', false, false, false,
                          'leader-07', now(), 'FILED'
                        from unnest(array[?, 'what the log does not know']) id
                        """).params(tenant, working.id()).update();
    }

    @Test
    void itsViewsAreToldAnewByTheLog() {
        try (var _ = DATABASE.start(
                IssueServiceApplication.class, environment, "--prachakhom.kafka.bootstrap=127.0.0.1:1")) {
            Map<String, String> states = Map.of(working.id(), "IN_PROGRESS", declined.id(), "DECLINED");
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(column("issue", "state")).isEqualTo(states));
            await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(column("agency_inbox", "state"))
                    .isEqualTo(states));
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> before.sql("select code from register_change where recorded_at <= now()")
                            .query(String.class)
                            .list()
                            .equals(List.of("works")));
        }
        assertThat(column("issue_search", "filed_at")).containsOnlyKeys(working.id(), declined.id());
    }

    private Map<String, String> column(String table, String column) {
        return before
                .sql("select issue_id, " + column + "::text as value from " + table)
                .query((row, _) -> Map.entry(row.getString("issue_id"), row.getString("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
