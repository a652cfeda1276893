package org.prachakhom.committee.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prachakhom.testing.servers.DatabaseOfBefore;
import org.prachakhom.testing.servers.FreshTenant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The version before counted figures when they were asked for. */
class FiguresUpgradeTest {
    private static final String BEFORE = "0140";

    private final DatabaseOfBefore database = DatabaseOfBefore.of("committee", "committee_of_before");

    @Test
    void whatWasThereIsCounted() {
        database.migrateTo(BEFORE);
        JdbcClient jdbc = database.jdbc();
        String tenant = FreshTenant.next();
        jdbc.sql("""
                        insert into progress_fact (tenant, issue_id, community, month, agency, state, claims, refutations,
                                                   verified, closed_without_fix, noted, reopenings)
                        select ?, 'issue-' || n, 'c0' || n % 2, '2026-01', case when n > 3 then 'works' end, 'CLAIMED', n, 1,
                               n > 4, false, false, 0
                        from generate_series(1, 6) n
                        """).param(tenant).update();

        database.upgrade();

        Recount.agrees(jdbc, tenant);
        assertThat(jdbc.sql("select sum(claims) from progress_figure where tenant = ?")
                        .param(tenant)
                        .query(Long.class)
                        .single())
                .isEqualTo(21);
    }
}
