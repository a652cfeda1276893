package org.prachakhom.committee;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.PermissionMatrix;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class PermissionsTest extends PermissionMatrix {
    private final ProjectionScenario scenario;
    private final IssueFacts issue;

    PermissionsTest(ProjectionScenario scenario) {
        super("committee");
        this.scenario = scenario;
        this.issue = new IssueFacts(scenario, OWN, "permissions");
    }

    @BeforeAll
    void aCaseIsThere() {
        scenario.publish(OWN, issue.filed(), issue.assigned("works", null, IssueFacts.NOON));
        await().until(() -> !scenario.rows(OWN, "follow_up").isEmpty());
    }

    @Override
    protected Map<String, String> existing() {
        return Map.of("id", issue.id());
    }
}
