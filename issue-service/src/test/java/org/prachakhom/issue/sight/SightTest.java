package org.prachakhom.issue.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.kit.caller.Caller;

class SightTest {

    @ParameterizedTest(name = "{0} of {1}{2} sees of an issue in {3}: {4}")
    @CsvSource({
        "SECRETARY, '',  '',     FILED,    WHOLE",
        "FOLLOW_UP, '',  '',     FILED,    WHOLE",
        "LEADER,    c07, '',     FILED,    CONTENT",
        "LEADER,    c08, '',     FILED,    CARD",
        "OFFICER,   '',  works,  ASSIGNED, WHOLE",
        "OFFICER,   '',  clerk,  ASSIGNED, WHOLE",
        "OFFICER,   '',  health, ASSIGNED, CONTENT",
        "OFFICER,   '',  police, ASSIGNED, CARD",
        "LEADER,    '',  works,  ASSIGNED, CARD",
        "OFFICER,   c07, '',     ASSIGNED, CARD",
        "PUBLISHER, '',  '',     CLAIMED,  CARD",
        "PUBLISHER, '',  '',     VERIFIED, CONTENT",
        "PUBLISHER, '',  '',     DECLINED, CONTENT",
        "MONITOR,   '',  '',     FILED,    CONTENT",
        "ADMIN,     c07, works,  FILED,    CARD",
    })
    void dependsOnRoleCommunityAndAgency(String role, String community, String agency, IssueState state, Sight sight) {
        Caller caller = new Caller(
                "somebody",
                "HH",
                Set.of(role),
                community.isEmpty() ? Set.of() : Set.of(community),
                agency.isEmpty() ? null : agency,
                null);
        assertThat(Sight.of(caller, issue(state))).isEqualTo(sight);
    }

    @ParameterizedTest
    @CsvSource({"leader-07, WHOLE", "leader-08, CARD"})
    void theFilerSeesEverything(String subject, Sight sight) {
        Caller caller = new Caller(subject, "HH", Set.of("LEADER"), Set.of(), null, null);
        assertThat(Sight.of(caller, issue(IssueState.FILED))).isEqualTo(sight);
    }

    private static IssueSubject issue(IssueState state) {
        return new IssueSubject("c07", state, "works", "clerk", List.of("health", "works", "clerk"), "leader-07");
    }
}
