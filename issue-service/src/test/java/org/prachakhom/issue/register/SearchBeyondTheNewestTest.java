package org.prachakhom.issue.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A page is looked for among the newest issues, then among as many more as it takes, then among all: what is found is the same
 * as by one look at all, in the same order, page by page.
 */
@ServiceTest
class SearchBeyondTheNewestTest {
    private static final int COPIES = 12_000;
    private static final int PAGE = 50;

    private final ProjectionScenario scenario;
    private final JdbcClient writer;
    private final IssueLists lists;
    private final String tenant = FreshTenant.next();

    SearchBeyondTheNewestTest(ProjectionScenario scenario, JdbcClient writer, IssueRegister register) {
        this.scenario = scenario;
        this.writer = writer;
        this.lists = new IssueLists(scenario, register, tenant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ตะแกรงเหล็ก", "ปู"})
    void rareWordsAreFoundInTheOrderOfFiling(String word) {
        fill(word);

        assertThat(pageByPage(word)).hasSize(COPIES / 120).isEqualTo(expected(word));
    }

    /** One in 120 of them has the word. */
    private void fill(String word) {
        IssueLife one = IssueLife.of(scenario, tenant);
        scenario.publish(tenant, one.filed());
        writer.sql("""
                        insert into issue
                        select r.* from issue i, generate_series(1, :copies) n, jsonb_populate_record(i, jsonb_build_object(
                          'issue_id', gen_random_uuid(), 'filed_at', i.filed_at - n / 4 * interval '1 hour')) r
                        where i.tenant = :tenant
                        """).param("copies", COPIES).param("tenant", tenant).update();
        writer.sql("""
                        insert into issue_search
                          (tenant, issue_id, filed_at, number, community, filed_by, involved, state, search_text)
                        select tenant, issue_id, filed_at, number, community, filed_by, involved, state,
                          case when row_number() over () % 120 = 0 then 'มี ' || :word || ' หาย' else 'ท่อตัน' end
                        from issue where tenant = :tenant and issue_id <> :first
                        """)
                .param("word", word)
                .param("tenant", tenant)
                .param("first", one.id())
                .update();
        // As the database does by itself a while later: without it, the copies are read in a way that is meant for one
        // row.
        writer.sql("analyze issue, issue_search").update();
    }

    private List<String> expected(String word) {
        return writer.sql("""
                        select issue_id from issue_search where tenant = :tenant and search_text like '%' || :word || '%'
                        order by filed_at desc, issue_id desc
                        """)
                .param("tenant", tenant)
                .param("word", word)
                .query(String.class)
                .list();
    }

    private List<String> pageByPage(String word) {
        List<String> all = new ArrayList<>();
        @Nullable String after = null;
        do {
            List<IssueRow> rows = lists.page(
                    Map.of("q", word), IssueSort.NEWEST, lists.secretary(), new Cursor(after, PAGE), IssueLife.MONDAY);
            rows.stream().limit(PAGE).map(row -> row.card().id()).forEach(all::add);
            after = rows.size() > PAGE ? rows.get(PAGE - 1).sortKey() : null;
        } while (after != null);
        return all;
    }
}
