package org.prachakhom.notification.publicpages;

import static java.time.ZoneOffset.UTC;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.meeting.CommunityRevised;
import org.prachakhom.events.meeting.MeetingScheduled;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.AgencyRevised;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.CategoryRevised;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.MunicipalityRevised;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names behind the codes, and the meetings at which issues were raised. */
@Component
@ProcessingGroup("public-registers")
final class PublicRegisterProjection {
    private final JdbcClient jdbc;

    PublicRegisterProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MunicipalityRegistered e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        name(tenant, "MUNICIPALITY", tenant, e.nameTh(), e.nameEn());
    }

    @EventHandler
    void on(MunicipalityRevised e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        name(tenant, "MUNICIPALITY", tenant, e.nameTh(), e.nameEn());
    }

    @EventHandler
    void on(AgencyRegistered e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        name(tenant, "AGENCY", e.agency(), e.nameTh(), e.nameEn());
    }

    @EventHandler
    void on(AgencyRevised e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        name(tenant, "AGENCY", e.agency(), e.nameTh(), e.nameEn());
    }

    @EventHandler
    void on(CategoryRegistered e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        name(tenant, "CATEGORY", e.category(), e.nameTh(), e.nameEn());
    }

    @EventHandler
    void on(CategoryRevised e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        name(tenant, "CATEGORY", e.category(), e.nameTh(), e.nameEn());
    }

    @EventHandler
    void on(CommunityRegistered e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        name(tenant, "COMMUNITY", e.community(), e.nameTh(), e.nameEn());
    }

    @EventHandler
    void on(CommunityRevised e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        name(tenant, "COMMUNITY", e.community(), e.nameTh(), e.nameEn());
    }

    @EventHandler
    void on(MeetingScheduled e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("insert into public_meeting (meeting_id, tenant, kind, number, fiscal_year, starts_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(e.meetingId(), tenant, e.kind().name(), e.number(), e.fiscalYear())
                .param(e.startsAt().atOffset(UTC))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate public_name, public_meeting").update();
    }

    private void name(String tenant, String kind, String code, String nameTh, String nameEn) {
        jdbc.sql("""
                        insert into public_name (tenant, kind, code, name_th, name_en) values (?, ?, ?, ?, ?)
                        on conflict (tenant, kind, code) do update
                        set name_th = excluded.name_th, name_en = excluded.name_en""").params(tenant, kind, code, nameTh, nameEn).update();
    }
}
