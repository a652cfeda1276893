package org.prachakhom.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.prachakhom.testing.servers.DatabaseOfBefore;
import org.prachakhom.testing.servers.FreshTenant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that the version before wrote get what its views did not have, without a replay. */
class RowsOfBeforeTest {
    private static final String BEFORE = "0140";
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2026-01-05T03:00:00Z");

    private final DatabaseOfBefore database = DatabaseOfBefore.of("issue", "issue_rows_of_before");
    private final JdbcClient jdbc = database.jdbc();
    private final String tenant = FreshTenant.next();

    @Test
    void theMomentsOfFilingAndOfRecordingAreThoseOfTheTime() {
        database.migrateTo(BEFORE);
        aRegisteredAgency();
        aSearchedIssue();

        database.upgrade();

        assertThat(moment("select recorded_at from register_change where tenant = ?"))
                .isEqualTo(LONG_AGO);
        assertThat(moment("select filed_at from issue_search where tenant = ?")).isEqualTo(LONG_AGO);
    }

    private void aRegisteredAgency() {
        jdbc.sql("""
                        insert into event_log (position, stream, seq, family, name, revision, event_id, tenant, recorded_at,
                                               payload, metadata)
                        select n, gen_random_uuid(), 0, 'Agency', 'registry.agency-registered', 1, gen_random_uuid(), ?,
                               ?::timestamptz + (n - 1) * interval '1 day',
                               convert_to(json_build_object('agency', 'agency-' || n)::text, 'UTF8'), '{}'
                        from generate_series(1, 2) n
                        """).params(tenant, LONG_AGO).update();
        jdbc.sql("""
                        insert into register_change (tenant, register, code, version, happened_at, actor, actor_role, content)
                        values (?, 'AGENCIES', 'agency-1', 0, ?, 'admin', 'ADMIN', '{}')
                        """).params(tenant, LONG_AGO).update();
    }

    private void aSearchedIssue() {
        jdbc.sql("""
                        insert into issue (tenant, issue_id, version, number, kind, community, category, priority,
                          recorded_after_closing, has_place, has_place_words, filed_by, filed_at, state)
                        values (?, 'one', 0, 'XX-2569-000001', 'PROBLEM', 'c07', 'drainage', 'NORMAL', false, false, false,
                          'leader-07', ?, 'FILED')
                        """).params(tenant, LONG_AGO).update();
        jdbc.sql("""
                        insert into issue_search (tenant, issue_id, number, community, filed_by, involved, state, search_text)
                        select tenant, issue_id, number, community, filed_by, involved, state, '' from issue where tenant = ?
                        """).param(tenant).update();
    }

    private OffsetDateTime moment(String sql) {
        return jdbc.sql(sql).param(tenant).query(OffsetDateTime.class).single();
    }
}
