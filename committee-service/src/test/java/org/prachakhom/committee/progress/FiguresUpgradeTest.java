package org.prachakhom.committee.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The version before counted figures when they were asked for. */
class FiguresUpgradeTest {
    private static final String BEFORE = "0140";

    private final Map<String, Object> settings = ServiceSettings.database("committee_of_before");
    private final DriverManagerDataSource owner =
            new DriverManagerDataSource(text("DB_URL"), text("DB_WRITER_USER"), text("DB_WRITER_PASSWORD"));

    @Test
    void whatWasThereIsCounted() {
        migrations().target(BEFORE).load().migrate();
        JdbcClient jdbc = JdbcClient.create(owner);
        String tenant = FreshTenant.next();
        jdbc.sql("""
                        insert into progress_fact (tenant, issue_id, community, month, agency, state, claims, refutations,
                                                   verified, closed_without_fix, noted, reopenings)
                        select ?, 'issue-' || n, 'c0' || n % 2, '2026-01', case when n > 3 then 'works' end, 'CLAIMED', n, 1,
                               n > 4, false, false, 0
                        from generate_series(1, 6) n
                        """).param(tenant).update();

        migrations().load().migrate();

        Recount.agrees(jdbc, tenant);
        assertThat(jdbc.sql("select sum(claims) from progress_figure where tenant = ?")
                        .param(tenant)
                        .query(Long.class)
                        .single())
                .isEqualTo(21);
    }

    private FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/kit", "classpath:db/committee")
                .placeholders(Map.of("reader", text("DB_READER_USER")));
    }

    private String text(String setting) {
        return String.valueOf(settings.get(setting));
    }
}
