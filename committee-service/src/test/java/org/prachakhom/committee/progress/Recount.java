package org.prachakhom.committee.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All figures counted anew from the facts, beside those that the database keeps. */
final class Recount {
    private static final String COUNTED = """
            select tenant, community, month, coalesce(agency, ''), state, count(*), sum(claims), sum(refutations),
                   sum(reopenings), count(*) filter (where noted), count(*) filter (where verified),
                   count(*) filter (where closed_without_fix)
            from progress_fact where tenant = :tenant group by 1, 2, 3, 4, 5""";
    private static final String KEPT = """
            select tenant, community, month, agency, state, issues, claims, refutations,
                   reopenings, noted, verified, closed_without_fix
            from progress_figure where tenant = :tenant and issues <> 0""";

    private Recount() {}

    /** Fails when a figure of the municipality differs. */
    static void agrees(JdbcClient jdbc, String tenant) {
        assertThat(difference(jdbc, tenant, COUNTED, KEPT)).as("kept too few").isEmpty();
        assertThat(difference(jdbc, tenant, KEPT, COUNTED)).as("kept too many").isEmpty();
    }

    private static List<Map<String, Object>> difference(JdbcClient jdbc, String tenant, String of, String without) {
        return jdbc.sql("(" + of + ") except (" + without + ")")
                .param("tenant", tenant)
                .query()
                .listOfRows();
    }
}
