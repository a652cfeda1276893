package org.prachakhom.issue.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
        assertThat(plan(IssueLife.caller(tenant, Roles.SECRETARY, null), "ระบายน้ำตัน9999"))
                .contains("on issue_search", "search_text ~~");
        assertThat(plan(IssueLife.caller(tenant, Roles.OFFICER, "works"), "ระบายน้ำตัน9999"))
                .contains("on issue_search", "search_text ~~");
        assertThat(plan(IssueLife.caller(tenant, Roles.SECRETARY, null), "777")).contains("issue_by_running");
    }

    private void fill() {
        writer.sql("""
                        insert into issue (tenant, issue_id, version, number, kind, community, category, priority, state,
                          recorded_after_closing, filed_by, filed_at, title, has_place, has_place_words, search_text)
                        select :tenant, gen_random_uuid(), 0, :tenant || '-2569-' || n, 'PROBLEM', 'c07', 'drainage',
                          'NORMAL', 'FILED', false, 'leader-07', now(), 'ท่อระบายน้ำตัน' || n, false, false,
                          'ท่อระบายน้ำตัน' || n
                        from generate_series(1, 20000) n
                        """).param("tenant", tenant).update();
        writer.sql("analyze issue").update();
    }

    private String plan(Caller caller, String question) {
        SearchQuestion asked = SearchQuestion.of(question).orElseThrow();
        ReadableIssues readable = ReadableIssues.by(caller);
        Conditions where = asked.byIndex(Conditions.with(Map.copyOf(readable.parameters())), readable);
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
