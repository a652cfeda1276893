package org.prachakhom.committee.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.committee.IssueFacts.NOON;

import org.junit.jupiter.api.Test;
import org.prachakhom.committee.IssueFacts;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class CaseSubjectsProjectionTest {
    private final ProjectionScenario scenario;
    private final CaseSubjects subjects;

    CaseSubjectsProjectionTest(ProjectionScenario scenario, CaseSubjects subjects) {
        this.scenario = scenario;
        this.subjects = subjects;
    }

    @Test
    void aSubjectIsRememberedFromItsFilingToItsAssignment() {
        String tenant = FreshTenant.next();
        IssueFacts issue = new IssueFacts(scenario, tenant, "one");

        scenario.publish(tenant, issue.filed());
        assertThat(subjects.find(tenant, issue.id()))
                .contains(new CaseSubject(tenant, "HH-2569-one", "c07", "light", false));

        scenario.publish(tenant, issue.triaged("water"), issue.assigned("works", null, NOON));
        assertThat(subjects.find(tenant, issue.id()))
                .contains(new CaseSubject(tenant, "HH-2569-one", "c07", "water", true));
        scenario.staysTheSame(tenant, "follow-up-cases", "case_subject");
    }

    @Test
    void aDisputedIssueHasACaseToo() {
        String tenant = FreshTenant.next();
        IssueFacts issue = new IssueFacts(scenario, tenant, "one");

        scenario.publish(tenant, issue.filed(), issue.declined(), issue.disputed(1));

        assertThat(subjects.find(tenant, issue.id())).map(CaseSubject::hasCase).contains(true);
        scenario.staysTheSame(tenant, "follow-up-cases", "case_subject");
    }
}
