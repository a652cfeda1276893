package org.prachakhom.notification;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.PermissionMatrix;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class PermissionsTest extends PermissionMatrix {
    private final ProjectionScenario scenario;
    private final TownIssue issue;

    PermissionsTest(ProjectionScenario scenario) {
        super("notification");
        this.scenario = scenario;
        this.issue = TownIssue.in(OWN, scenario);
    }

    @BeforeAll
    void anIssueIsThere() {
        scenario.publish(OWN, TownIssue.registered(OWN), issue.filed());
    }

    @Override
    protected Map<String, String> existing() {
        return Map.of("issueId", issue.id(), "idOrNumber", issue.id());
    }
}
