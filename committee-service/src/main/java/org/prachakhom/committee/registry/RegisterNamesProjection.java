package org.prachakhom.committee.registry;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.meeting.CommunityRevised;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.AgencyRevised;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.CategoryRevised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the latest names of agencies, categories and communities; also of those that take nothing new. */
@Component
@ProcessingGroup("register-names")
final class RegisterNamesProjection {
    private static final String KEEP = """
            insert into register_name (tenant, register, code, name_th, name_en) values (?, ?, ?, ?, ?)
            on conflict (tenant, register, code) do update set name_th = excluded.name_th, name_en = excluded.name_en
            """;

    private final JdbcClient jdbc;

    RegisterNamesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(AgencyRegistered event) {
        keep(event.municipality(), "agency", event.agency(), event.nameTh(), event.nameEn());
    }

    @EventHandler
    void on(AgencyRevised event) {
        keep(event.municipality(), "agency", event.agency(), event.nameTh(), event.nameEn());
    }

    @EventHandler
    void on(CategoryRegistered event) {
        keep(event.municipality(), "category", event.category(), event.nameTh(), event.nameEn());
    }

    @EventHandler
    void on(CategoryRevised event) {
        keep(event.municipality(), "category", event.category(), event.nameTh(), event.nameEn());
    }

    @EventHandler
    void on(CommunityRegistered event) {
        keep(event.municipality(), "community", event.community(), event.nameTh(), event.nameEn());
    }

    @EventHandler
    void on(CommunityRevised event) {
        keep(event.municipality(), "community", event.community(), event.nameTh(), event.nameEn());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate register_name").update();
    }

    private void keep(String tenant, String register, String code, String nameTh, String nameEn) {
        jdbc.sql(KEEP).params(tenant, register, code, nameTh, nameEn).update();
    }
}
