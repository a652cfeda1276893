package org.prachakhom.issue;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.HolidaysSet;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.prachakhom.events.registry.TemplateRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.events.value.TemplateUse;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.testing.pictures.Pictures;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.PermissionMatrix;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class PermissionsTest extends PermissionMatrix {
    private static final Actor ADMIN = new Actor("admin", Roles.ADMIN, null);
    private static final String LEVEL = "NORMAL";

    private final ProjectionScenario scenario;
    private final IssueLife issue;
    private final String photo;

    PermissionsTest(ProjectionScenario scenario, MediaStore media) {
        super("issue");
        this.scenario = scenario;
        this.issue = IssueLife.of(scenario, OWN);
        this.photo = media.add(OWN, Pictures.jpeg(Color.RED)).photo();
    }

    /** One code stands for one of each register; the issue is one whose photos each role that reads them may see. */
    @BeforeAll
    void oneOfEachIsThere() {
        String zone = "Asia/Bangkok";
        scenario.publish(
                OWN,
                new MunicipalityRegistered(
                        id("municipality", OWN),
                        OWN,
                        "หัวหิน",
                        "Hua Hin",
                        "ประจวบฯ",
                        zone,
                        null,
                        ADMIN,
                        IssueLife.MONDAY),
                new AgencyRegistered(
                        id("agency", OWN), OWN, OWN, "ช่าง", "Works", false, null, ADMIN, IssueLife.MONDAY),
                new CategoryRegistered(
                        id("category", OWN),
                        OWN,
                        OWN,
                        "ท่อ",
                        "Pipes",
                        OWN,
                        Priority.NORMAL,
                        null,
                        null,
                        ADMIN,
                        IssueLife.MONDAY),
                new ServiceLevelSet(
                        id("service-level", LEVEL),
                        OWN,
                        LEVEL,
                        new ServiceSpan(15, DayCount.WORKING),
                        ADMIN,
                        IssueLife.MONDAY),
                new HolidaysSet(id("calendar", "2026"), OWN, 2026, List.of(), ADMIN, IssueLife.MONDAY),
                new TemplateRegistered(
                        id("response-template", OWN),
                        OWN,
                        OWN,
                        TemplateUse.PROGRESS,
                        "รับเรื่อง",
                        "รับเรื่องแล้ว",
                        null,
                        ADMIN,
                        IssueLife.MONDAY),
                issue.filedIn("c01"),
                issue.assigned("works", null),
                issue.claimed(1, "works"),
                issue.verified(1),
                issue.attached(photo));
    }

    @Override
    protected Map<String, String> existing() {
        return Map.of("id", issue.id(), "code", OWN, "level", LEVEL, "year", "2026", "photo", photo);
    }

    private static String id(String family, String code) {
        return StreamIds.named(family, OWN, code);
    }
}
