package org.prachakhom.meeting.registry;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.AgencyRevised;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.CategoryRevised;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.MunicipalityRevised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the names of municipalities, agencies and categories. An entry that takes nothing new keeps its name. */
@Component
@ProcessingGroup("registry-copies")
final class RegistryCopiesProjection {
    private final JdbcClient jdbc;

    RegistryCopiesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MunicipalityRegistered event) {
        keep(event.municipality(), RegisterKind.MUNICIPALITY, event.municipality(), event.nameTh(), event.nameEn());
    }

    @EventHandler
    void on(MunicipalityRevised event) {
        keep(event.municipality(), RegisterKind.MUNICIPALITY, event.municipality(), event.nameTh(), event.nameEn());
    }

    @EventHandler
    void on(AgencyRegistered event) {
        keep(event.municipality(), RegisterKind.AGENCY, event.agency(), event.nameTh(), event.nameEn());
    }

    @EventHandler
    void on(AgencyRevised event) {
        keep(event.municipality(), RegisterKind.AGENCY, event.agency(), event.nameTh(), event.nameEn());
    }

    @EventHandler
    void on(CategoryRegistered event) {
        keep(event.municipality(), RegisterKind.CATEGORY, event.category(), event.nameTh(), event.nameEn());
    }

    @EventHandler
    void on(CategoryRevised event) {
        keep(event.municipality(), RegisterKind.CATEGORY, event.category(), event.nameTh(), event.nameEn());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate registry_copy").update();
    }

    private void keep(String tenant, RegisterKind register, String code, String nameTh, String nameEn) {
        jdbc.sql("""
                        insert into registry_copy (tenant, register, code, name_th, name_en)
                        values (:tenant, :register, :code, :nameTh, :nameEn)
                        on conflict (tenant, register, code)
                        do update set name_th = excluded.name_th, name_en = excluded.name_en
                        """)
                .param("tenant", tenant)
                .param("register", register.name())
                .param("code", code)
                .param("nameTh", nameTh)
                .param("nameEn", nameEn)
                .update();
    }
}
