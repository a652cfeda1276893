package org.prachakhom.issue.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Finding;
import org.prachakhom.issue.IssueDetours;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.kit.rebuild.Rebuild;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** Made anew in bulk, the history has the same rows as one by one. */
@ServiceTest
class IssueHistoryInBulkTest {
    private static final long HEAP = 30_000;

    private final ProjectionScenario scenario;
    private final Rebuild rebuild;
    private final IssueHistoryInBulk bulk;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;
    private final IssueDetours detours;

    IssueHistoryInBulkTest(ProjectionScenario scenario, Rebuild rebuild, IssueHistoryInBulk bulk) {
        this.scenario = scenario;
        this.rebuild = rebuild;
        this.bulk = bulk;
        this.issue = IssueLife.of(scenario, tenant);
        this.detours = new IssueDetours(issue);
    }

    @Test
    void theRowsAreTheSame() throws InterruptedException {
        IssueLife erased = IssueLife.of(scenario, tenant);
        IssueLife praised = IssueLife.of(scenario, tenant);
        scenario.publish(
                tenant,
                issue.filed(),
                issue.assigned("works", "clerk"),
                issue.started("works"),
                issue.transferred("works", "health"),
                detours.helpedBy("works"),
                detours.helpedBy("parks"),
                issue.returned("health"),
                issue.assigned("works", null),
                issue.claimed(1, "works"),
                issue.refuted(1, Finding.NOT_FOUND),
                issue.declined(DeclineReason.NOT_FEASIBLE),
                detours.reopenRequested(IssueLife.FRIDAY.plusNanos(2_500)),
                detours.reopened("works", IssueLife.DUE, IssueLife.FRIDAY),
                erased.filed(),
                erased.corrected(),
                erased.erased(),
                erased.assigned("works", null),
                praised.filed(),
                new IssueDetours(praised).passedOn("health"));
        List<String> history = rows("issue_history");
        List<String> subjects = rows("issue_history_subject");
        assertThat(subjects).hasSize(3);

        rebuild.run(bulk);

        assertThat(rows("issue_history")).isEqualTo(history);
        assertThat(rows("issue_history_subject")).isEqualTo(subjects);
        scenario.publish(tenant, praised.erased());
        assertThat(rows("issue_history")).hasSize(history.size() + 1);
    }

    @Test
    void whatIsErasedMeanwhileHasItTriedAgain() {
        HistoryPass pass = new HistoryPass(Map.of(), HEAP);
        assertThatThrownBy(() -> pass.on(message(0, issue.erased()), (_, _) -> {}))
                .hasMessageContaining("erased meanwhile");
    }

    @Test
    void moreIssuesThanTheHeapHoldsAreRefusedBeforeItIsFull() {
        HistoryPass pass = new HistoryPass(Map.of(), HEAP);
        assertThatThrownBy(() -> {
                    for (int n = 0; n < HEAP; n++) {
                        pass.on(message(0, IssueLife.of(scenario, tenant).filed()), (_, _) -> {});
                    }
                })
                .hasMessageContaining("heap");
    }

    private TrackedEventMessage<?> message(long version, IssueEvent event) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(1),
                new GenericDomainEventMessage<>(
                        "Issue", event.streamId(), version, event, Map.of(LogMetadata.TENANT, tenant)));
    }

    private List<String> rows(String table) {
        return scenario.rows(tenant, table);
    }
}
