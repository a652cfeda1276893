package org.prachakhom.issue.directory;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.prachakhom.events.registry.HolidaysSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the holidays of each year. */
@Component
@ProcessingGroup("registers")
final class CalendarsProjection {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    CalendarsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(HolidaysSet e, @SequenceNumber long version) {
        jdbc.sql("""
                        insert into calendar (tenant, year, holidays, version)
                        values (:tenant, :year, cast(:holidays as jsonb), :version)
                        on conflict (tenant, year) do update
                        set holidays = excluded.holidays, version = excluded.version
                        """)
                .param("tenant", e.municipality())
                .param("year", e.year())
                .param("holidays", JSON.writeValueAsString(e.holidays()))
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate calendar").update();
    }
}
