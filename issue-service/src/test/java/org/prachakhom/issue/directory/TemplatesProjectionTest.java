package org.prachakhom.issue.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.TemplateRegistered;
import org.prachakhom.events.registry.TemplateRevised;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.TemplateUse;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class TemplatesProjectionTest {
    private static final Actor ADMIN = new Actor("admin", Roles.ADMIN, null);
    private static final Instant AT = Instant.parse("2026-01-12T03:00:00Z");

    private final ProjectionScenario scenario;
    private final Templates templates;
    private final String tenant = FreshTenant.next();

    TemplatesProjectionTest(ProjectionScenario scenario, Templates templates) {
        this.scenario = scenario;
        this.templates = templates;
    }

    @Test
    void offersThoseInUseForWhatTheyAreFor() {
        scenario.publish(
                tenant,
                registered("received", TemplateUse.PROGRESS),
                registered("outside", TemplateUse.DECLINE),
                registered("old", TemplateUse.PROGRESS),
                new TemplateRevised(
                        id("old"), tenant, "old", TemplateUse.PROGRESS, "เดิม", "ข้อความ", "Text", false, ADMIN, AT));
        assertThat(scenario.read(tenant, () -> templates.template("old")))
                .contains(new TemplateRow("old", TemplateUse.PROGRESS, "เดิม", "ข้อความ", "Text", false, 1));
        assertThat(scenario.read(
                        tenant, () -> templates.templates(TemplateUse.PROGRESS, true, null, new Cursor(null, 5))))
                .extracting(TemplateRow::code)
                .containsExactly("received");
        assertThat(scenario.read(tenant, () -> templates.templates(null, false, null, new Cursor("old", 5))))
                .extracting(TemplateRow::code)
                .containsExactly("outside", "received");
        scenario.staysTheSame(tenant, "registers", "response_template");
    }

    private TemplateRegistered registered(String code, TemplateUse use) {
        return new TemplateRegistered(id(code), tenant, code, use, "หัวเรื่อง", "ข้อความ", null, ADMIN, AT);
    }

    private String id(String code) {
        return StreamIds.named("response-template", tenant, code);
    }
}
