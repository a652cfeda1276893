package org.prachakhom.issue.history;

import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.kit.parking.ViewJdbc;
import org.springframework.stereotype.Component;

/** Follows what decides who may see the history of an issue. Written by the projection of the history alone. */
@Component
class HistorySubjects {
    private final ViewJdbc jdbc;

    HistorySubjects(ViewJdbc jdbc) {
        this.jdbc = jdbc;
    }

    void follow(IssueEvent event, String tenant) {
        if (event instanceof IssueFiled filed) {
            begin(filed, tenant);
            return;
        }
        SubjectStep step = SubjectStep.of(event);
        if (!step.isNone()) {
            change(event.streamId(), step);
        }
    }

    private void begin(IssueFiled e, String tenant) {
        jdbc.sql("""
                        insert into issue_history_subject (tenant, issue_id, number, community, state, filed_by)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(tenant, e.issueId(), e.number(), e.community(), IssueState.FILED.name())
                .params(e.by().subject())
                .update();
    }

    private void change(String issue, SubjectStep step) {
        jdbc.sql("""
                        update issue_history_subject
                        set state = coalesce(cast(:state as text), state),
                            agency = case when :handed then cast(:agency as text) else agency end,
                            liaison = case when :handed then cast(:liaison as text) else liaison end,
                            holders = holders
                              || array(select h from unnest(cast(:informed as text[])) h where h <> all (holders))
                        where issue_id = :issue
                        """)
                .param("state", step.state() == null ? null : step.state().name())
                .param("handed", step.handedOver())
                .param("agency", step.agency())
                .param("liaison", step.liaison())
                .param("informed", step.informed().toArray(String[]::new))
                .param("issue", issue)
                .update();
    }
}
