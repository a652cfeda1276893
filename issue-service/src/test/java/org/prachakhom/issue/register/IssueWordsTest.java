package org.prachakhom.issue.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.Answer;
import org.prachakhom.events.value.PaperRecord;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.sight.Sight;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** What is told of an issue, to whom, and until when. */
@ServiceTest
class IssueWordsTest {
    private final ProjectionScenario scenario;
    private final IssueRegister register;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;
    private final IssueLists lists;

    IssueWordsTest(ProjectionScenario scenario, IssueRegister register) {
        this.scenario = scenario;
        this.register = register;
        this.issue = IssueLife.of(scenario, tenant);
        this.lists = new IssueLists(scenario, register, tenant);
    }

    @Test
    void aCallerSeesWhatTheirRoleAllows() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null));
        IssueView stranger = row().seenBy(IssueLife.caller(tenant, Roles.LEADER, null, "c08"));
        assertThat(stranger.details()).isNull();
        assertThat(stranger.filer()).isNull();
        IssueView monitor = row().seenBy(IssueLife.caller(tenant, Roles.MONITOR, null));
        assertThat(monitor.details()).isNotNull();
        assertThat(monitor.filer()).isNull();
        IssueView holder = row().seenBy(IssueLife.caller(tenant, Roles.OFFICER, "works"));
        assertThat(holder.filer()).isEqualTo(new IssueView.Filer("leader-07", null));
    }

    @Test
    void correctedWordsTakeThePlaceOfTheFormerOnes() {
        scenario.publish(tenant, issue.filed(), issue.corrected());
        assertThat(row().details().title()).isEqualTo("น้ำท่วมซอย 9");
        assertThat(row().details().description()).isEmpty();
        assertThat(row().details().place()).isNotNull().extracting("words").isEqualTo("หลังวัด");
        assertThat(row().card().point()).isNull();
        assertThat(row().card().version()).isEqualTo(1);
        assertThat(scenario.rows(tenant, "issue")).asString().doesNotContain("ซอย 7", "หน้าวัด");
        scenario.staysTheSame(tenant, "issue-register", "issue");
    }

    @Test
    void erasedTextIsGoneFromTheRow() {
        scenario.publish(tenant, issue.filed(), issue.erased());
        assertThat(row().details().title()).isEqualTo(Sight.ERASED);
        assertThat(row().details().place()).isNotNull().extracting("words").isEqualTo(Sight.ERASED);
        assertThat(scenario.rows(tenant, "issue")).singleElement().asString().doesNotContain("น้ำ", "หน้าวัด");
    }

    @Test
    void whatWasToldAtFilingIsKeptUntilErased() {
        String former = StreamIds.next();
        List<Answer> answers = List.of(new Answer("depth", issue.text("สองคืบ")));
        PaperRecord paper = new PaperRecord("ทต. 12/2568", IssueLife.MONDAY);
        scenario.publish(tenant, Filing.of(issue, 1, "c07", "น้ำท่วม").event(answers, former, paper));
        assertThat(row().details().recurrenceOf()).isEqualTo(former);
        assertThat(row().details().paper()).isEqualTo(new IssueDetails.Paper("ทต. 12/2568", IssueLife.MONDAY));
        assertThat(row().details().answers()).containsExactly(new IssueDetails.AnswerSeen("depth", "สองคืบ"));
        assertThat(lists.ids(Map.of("recurrence", true))).containsExactly(issue.id());
        scenario.publish(tenant, issue.erased());
        assertThat(row().details().answers()).containsExactly(new IssueDetails.AnswerSeen("depth", Sight.ERASED));
        assertThat(scenario.rows(tenant, "issue")).singleElement().asString().doesNotContain("สองคืบ");
        assertThat(scenario.rows(tenant, "issue_search"))
                .singleElement()
                .asString()
                .doesNotContain("ท่วม");
    }

    private IssueRow row() {
        return scenario.read(
                tenant, () -> register.issue(issue.id(), IssueLife.MONDAY).orElseThrow());
    }
}
