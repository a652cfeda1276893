package org.prachakhom.issue.directory;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.AgencyRevised;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the registers of agencies and service levels. */
@Component
@ProcessingGroup("registers")
final class RegistersProjection {
    private final JdbcClient jdbc;

    RegistersProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(AgencyRegistered e, @SequenceNumber long version) {
        agency(
                new AgencyRow(e.agency(), e.nameTh(), e.nameEn(), e.external(), e.liaison(), true, version),
                e.municipality());
    }

    @EventHandler
    void on(AgencyRevised e, @SequenceNumber long version) {
        agency(
                new AgencyRow(e.agency(), e.nameTh(), e.nameEn(), e.external(), e.liaison(), e.active(), version),
                e.municipality());
    }

    @EventHandler
    void on(ServiceLevelSet e, @SequenceNumber long version) {
        jdbc.sql("""
                        insert into service_level (tenant, level, days, day_count, version)
                        values (:tenant, :level, :days, :of, :version)
                        on conflict (tenant, level) do update
                        set days = excluded.days, day_count = excluded.day_count, version = excluded.version
                        """)
                .param("tenant", e.municipality())
                .param("level", e.level())
                .param("days", e.span().days())
                .param("of", e.span().of().name())
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate agency, service_level").update();
    }

    private void agency(AgencyRow row, String tenant) {
        jdbc.sql("""
                        insert into agency (tenant, code, name_th, name_en, external, liaison, active, version)
                        values (:tenant, :code, :nameTh, :nameEn, :external, :liaison, :active, :version)
                        on conflict (tenant, code) do update
                        set name_th = excluded.name_th, name_en = excluded.name_en, external = excluded.external,
                            liaison = excluded.liaison, active = excluded.active, version = excluded.version
                        """)
                .param("tenant", tenant)
                .param("code", row.code())
                .param("nameTh", row.nameTh())
                .param("nameEn", row.nameEn())
                .param("external", row.external())
                .param("liaison", row.liaison())
                .param("active", row.active())
                .param("version", row.version())
                .update();
    }
}
