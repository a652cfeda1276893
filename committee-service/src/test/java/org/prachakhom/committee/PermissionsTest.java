package org.prachakhom.committee;

import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.prachakhom.events.followup.SurveyRecorded;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.testing.pictures.Pictures;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.PermissionMatrix;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class PermissionsTest extends PermissionMatrix {
    private final ProjectionScenario scenario;
    private final IssueFacts issue;
    private final String photo;

    PermissionsTest(ProjectionScenario scenario, MediaStore media) {
        super("committee");
        this.scenario = scenario;
        this.issue = new IssueFacts(scenario, OWN, "permissions");
        this.photo = media.add(OWN, Pictures.jpeg(Color.RED)).photo();
    }

    @BeforeAll
    void aCaseIsThere() {
        scenario.publish(OWN, issue.filed(), issue.assigned("works", null, IssueFacts.NOON));
        await().until(() -> !scenario.rows(OWN, "follow_up").isEmpty());
        scenario.publish(
                OWN,
                new SurveyRecorded(
                        issue.id(),
                        null,
                        List.of("kanya"),
                        IssueFacts.NOON,
                        scenario.text(OWN, issue.id(), "ยังมืดอยู่"),
                        List.of(photo),
                        new Actor("kanya", Roles.FOLLOW_UP, null),
                        IssueFacts.NOON));
    }

    @Override
    protected Map<String, String> existing() {
        return Map.of("id", issue.id(), "photo", photo);
    }
}
