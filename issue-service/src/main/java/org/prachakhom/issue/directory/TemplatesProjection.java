package org.prachakhom.issue.directory;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.prachakhom.events.registry.TemplateRegistered;
import org.prachakhom.events.registry.TemplateRevised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the register of prepared texts. */
@Component
@ProcessingGroup("registers")
final class TemplatesProjection {
    private final JdbcClient jdbc;

    TemplatesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TemplateRegistered e, @SequenceNumber long version) {
        write(
                new TemplateRow(e.template(), e.use(), e.title(), e.textTh(), e.textEn(), true, version),
                e.municipality());
    }

    @EventHandler
    void on(TemplateRevised e, @SequenceNumber long version) {
        write(
                new TemplateRow(e.template(), e.use(), e.title(), e.textTh(), e.textEn(), e.active(), version),
                e.municipality());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate response_template").update();
    }

    private void write(TemplateRow row, String tenant) {
        jdbc.sql("""
                        insert into response_template
                          (tenant, code, use_for, title, text_th, text_en, active, version)
                        values (:tenant, :code, :use, :title, :textTh, :textEn, :active, :version)
                        on conflict (tenant, code) do update
                        set use_for = excluded.use_for, title = excluded.title, text_th = excluded.text_th,
                            text_en = excluded.text_en, active = excluded.active, version = excluded.version
                        """)
                .param("tenant", tenant)
                .param("code", row.code())
                .param("use", row.use().name())
                .param("title", row.title())
                .param("textTh", row.textTh())
                .param("textEn", row.textEn())
                .param("active", row.active())
                .param("version", row.version())
                .update();
    }
}
