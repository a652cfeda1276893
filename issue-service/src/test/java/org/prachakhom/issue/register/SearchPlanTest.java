package org.prachakhom.issue.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.sight.ReadableIssues;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A word is looked up, not looked for in every row, although the role that reads is bound by row-level security. */
@ServiceTest
class SearchPlanTest {
    private static final int FILLED = 20_000;
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2020-01-06T00:00:00Z");

    private final ProjectionScenario scenario;
    private final JdbcClient writer;
    private final TenantJdbc reader;
    private final String tenant = FreshTenant.next();

    SearchPlanTest(ProjectionScenario scenario, JdbcClient writer, TenantJdbc reader) {
        this.scenario = scenario;
        this.writer = writer;
        this.reader = reader;
    }

    @Test
    void theReaderUsesTheIndexOfWords() {
        fill();
        for (Caller caller : List.of(
                IssueLife.caller(tenant, Roles.SECRETARY, null),
                IssueLife.caller(tenant, Roles.LEADER, null, "c7"),
                IssueLife.caller(tenant, Roles.OFFICER, "agency-3"),
                IssueLife.caller(tenant, Roles.PUBLISHER, null))) {
            assertThat(plan(caller, "ระบายน้ำตัน9999", LONG_AGO))
                    .as("of the newest weeks, of %s", caller.roles())
                    .containsPattern("Bitmap Index Scan on issue_search_words.*\\n.*Index Cond.*filed_week > ");
            assertThat(plan(caller, "ระบายน้ำตัน9999", null))
                    .as("of %s", caller.roles())
                    .contains("on issue_search_words", "search_text ~~")
                    .doesNotContain("Seq Scan on issue_search");
        }
        assertThat(plan(IssueLife.caller(tenant, Roles.MONITOR, null), "777", null))
                .contains("issue_search_running");
    }

    /** The view runs with its owner's rights, so it has to keep to the request's municipality by itself. */
    @Test
    void theViewShowsTheRequestsMunicipalityAndNothingElse() {
        fill();
        String other = FreshTenant.next();
        IssueLife foreign = IssueLife.of(scenario, other);
        scenario.publish(other, foreign.filed());

        assertThat(scenario.read(tenant, this::seen)).isEqualTo(FILLED);
        assertThat(scenario.read(other, this::seen)).isEqualTo(1);
        assertThat(scenario.read(FreshTenant.next(), this::seen)).isZero();
        assertThat(seen()).as("outside a request").isZero();
    }

    /** Planted: a question without a condition. */
    private int seen() {
        return reader.sql("select count(*) from issue_text")
                .query(Integer.class)
                .single();
    }

    private void fill() {
        writer.sql("""
                        insert into issue_search
                          (tenant, issue_id, filed_at, number, community, filed_by, involved, state, search_text)
                        select :tenant, gen_random_uuid(), now(), :tenant || '-2569-' || n, 'c' || n % 40, 'leader-' || n % 40,
                          array['agency-' || n % 5], 'ASSIGNED', 'ท่อระบายน้ำตัน' || n || repeat('ก่อนถึงตลาด', 20)
                        from generate_series(1, :filled) n
                        """).param("tenant", tenant).param("filled", FILLED).update();
        writer.sql("analyze issue_search").update();
    }

    private String plan(Caller caller, String question, @Nullable OffsetDateTime since) {
        SearchQuestion asked = SearchQuestion.of(question).orElseThrow();
        ReadableIssues readable = ReadableIssues.by(caller);
        Conditions where = asked.byIndex(Conditions.with(Map.copyOf(readable.parameters())), readable, since);
        return scenario.read(
                tenant,
                () -> String.join(
                        "\n",
                        reader.sql("explain select * from issue" + where.where() + " order by issue_id desc limit 51")
                                .params(where.parameters())
                                .query(String.class)
                                .list()));
    }
}
