package org.prachakhom.meeting;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.meeting.agenda.AgendaFacts;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.PermissionMatrix;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class PermissionsTest extends PermissionMatrix {
    private static final String COMMUNITY = "c07";

    private final ProjectionScenario scenario;
    private final AgendaFacts town;

    PermissionsTest(ProjectionScenario scenario) {
        super("meeting");
        this.scenario = scenario;
        this.town = new AgendaFacts(scenario, OWN);
    }

    @BeforeAll
    void aMeetingAndACommunityAreThere() {
        Actor secretary = new Actor("somsri", Roles.SECRETARY, null);
        String id = StreamIds.named("community", OWN, COMMUNITY);
        scenario.publish(
                OWN,
                town.scheduled("permissions", AgendaFacts.OCTOBER),
                new CommunityRegistered(id, OWN, COMMUNITY, "บ่อฝ้าย", "Bo Fai", secretary, AgendaFacts.OCTOBER));
    }

    @Override
    protected Map<String, String> existing() {
        return Map.of("id", town.meeting("permissions"), "code", COMMUNITY);
    }
}
