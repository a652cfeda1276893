package org.prachakhom.committee.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.committee.workplan.CaseFacts.CLAIMED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.FixedCount;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class CaseFileProjectionTest {
    private static final String ERASED = "ลบตามคำขอ";

    private final ProjectionScenario scenario;
    private final CaseFile file;
    private final String tenant = FreshTenant.next();
    private final CaseFacts one;

    CaseFileProjectionTest(ProjectionScenario scenario, CaseFile file) {
        this.scenario = scenario;
        this.file = file;
        this.one = new CaseFacts(scenario, tenant, "one");
    }

    @Test
    void theFileHoldsEverySurveyAndVerdict() {
        scenario.publish(
                tenant, one.opened("c07", "works"), one.surveyed(null), one.claimed(1), one.surveyed(1), one.judged(1));

        assertThat(surveys())
                .containsExactly(
                        new CaseFile.Survey(
                                null, List.of("kanya", "prasit"), CLAIMED, "ยังมืดอยู่", List.of(), "kanya"),
                        new CaseFile.Survey(1, List.of("kanya", "prasit"), CLAIMED, "ยังมืดอยู่", List.of(), "kanya"));
        assertThat(verdicts())
                .containsExactly(
                        new CaseFile.Verdict(1, "PARTLY_FIXED", new FixedCount(3, 4), "ติดสามดวง", "kanya", CLAIMED));
    }

    @Test
    void erasedFindingsAreBlankAndSayWhy() {
        scenario.publish(
                tenant, one.opened("c07", "works"), one.claimed(1), one.surveyed(1), one.judged(1), one.erased());

        assertThat(surveys()).extracting(CaseFile.Survey::finding).containsExactly(ERASED);
        assertThat(verdicts()).extracting(CaseFile.Verdict::finding).containsExactly(ERASED);
        assertThat(scenario.rows(tenant, "survey_visit").toString()).doesNotContain("ยังมืดอยู่");
        scenario.staysTheSame(tenant, "work-plan", "survey_visit", "verdict");
    }

    private List<CaseFile.Survey> surveys() {
        return scenario.read(tenant, () -> file.surveys(one.id()));
    }

    private List<CaseFile.Verdict> verdicts() {
        return scenario.read(tenant, () -> file.verdicts(one.id()));
    }
}
