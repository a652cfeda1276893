package org.prachakhom.issue.directory;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.registry.AgencyEvent;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.AgencyRevised;
import org.prachakhom.events.registry.CalendarEvent;
import org.prachakhom.events.registry.CategoryEvent;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.CategoryRevised;
import org.prachakhom.events.registry.HolidaysSet;
import org.prachakhom.events.registry.ServiceLevelEvent;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.prachakhom.events.registry.TemplateEvent;
import org.prachakhom.events.registry.TemplateRegistered;
import org.prachakhom.events.registry.TemplateRevised;
import org.prachakhom.events.value.Actor;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes down what every entry of a register said at each of its versions. */
@Component
@ProcessingGroup("register-history")
final class RegisterHistoryProjection {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** Who, when and where stand in columns of their own, or are no part of what the register says. */
    private static final List<String> NO_CONTENT =
            List.of("agencyId", "categoryId", "serviceLevelId", "calendarId", "templateId", "municipality", "by", "at");

    private final JdbcClient jdbc;

    RegisterHistoryProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(
            AgencyEvent e,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MetaDataValue(LogMetadata.TENANT) String tenant) {
        String code =
                switch (e) {
                    case AgencyRegistered registered -> registered.agency();
                    case AgencyRevised revised -> revised.agency();
                };
        write(new Key(tenant, RegisterName.AGENCIES, code, version, recordedAt), e, e.by(), e.at());
    }

    @EventHandler
    void on(
            CategoryEvent e,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MetaDataValue(LogMetadata.TENANT) String tenant) {
        String code =
                switch (e) {
                    case CategoryRegistered registered -> registered.category();
                    case CategoryRevised revised -> revised.category();
                };
        write(new Key(tenant, RegisterName.CATEGORIES, code, version, recordedAt), e, e.by(), e.at());
    }

    @EventHandler
    void on(
            ServiceLevelEvent e,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MetaDataValue(LogMetadata.TENANT) String tenant) {
        String code =
                switch (e) {
                    case ServiceLevelSet set -> set.level();
                };
        write(new Key(tenant, RegisterName.SERVICE_LEVELS, code, version, recordedAt), e, e.by(), e.at());
    }

    @EventHandler
    void on(
            CalendarEvent e,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MetaDataValue(LogMetadata.TENANT) String tenant) {
        String code =
                switch (e) {
                    case HolidaysSet set -> String.valueOf(set.year());
                };
        write(new Key(tenant, RegisterName.CALENDARS, code, version, recordedAt), e, e.by(), e.at());
    }

    @EventHandler
    void on(
            TemplateEvent e,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MetaDataValue(LogMetadata.TENANT) String tenant) {
        String code =
                switch (e) {
                    case TemplateRegistered registered -> registered.template();
                    case TemplateRevised revised -> revised.template();
                };
        write(new Key(tenant, RegisterName.RESPONSE_TEMPLATES, code, version, recordedAt), e, e.by(), e.at());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate register_change").update();
    }

    private record Key(String tenant, RegisterName register, String code, long version, Instant recordedAt) {}

    private void write(Key key, PublishedEvent event, Actor by, Instant at) {
        ObjectNode content = JSON.valueToTree(event);
        content.remove(NO_CONTENT);
        jdbc.sql("""
                        insert into register_change
                          (tenant, register, code, version, recorded_at, happened_at, actor, actor_role, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
                        """)
                .params(key.tenant(), key.register().name(), key.code(), key.version())
                .params(
                        key.recordedAt().atOffset(UTC),
                        at.atOffset(UTC),
                        by.subject(),
                        by.role(),
                        JSON.writeValueAsString(content))
                .update();
    }
}
