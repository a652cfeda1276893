package org.prachakhom.issue.ledger;

import static java.time.ZoneOffset.UTC;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.value.Finding;
import org.prachakhom.issue.ledger.Turns.Step;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.StateAfter;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/** Writes who holds an issue, since when, and which of its times ran out. */
@Component
@ProcessingGroup("responsibility")
final class ResponsibilityProjection {
    private final ViewJdbc jdbc;
    private final Turns turns;

    ResponsibilityProjection(ViewJdbc jdbc) {
        this.jdbc = jdbc;
        this.turns = new Turns(jdbc);
    }

    @EventHandler
    void on(IssueEvent e, @SequenceNumber long version, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        Step step = new Step(tenant, e, version);
        if (e instanceof IssueFiled) {
            begins(step);
            return;
        }
        IssueState state = StateAfter.of(e);
        moves(step, state);
        switch (e) {
            case IssueAssigned assigned -> turns.arrives(step, assigned.agency(), assigned.liaison(), Came.ASSIGNED);
            case IssueTransferred handed -> turns.arrives(step, handed.agency(), handed.liaison(), Came.TRANSFERRED);
            case AssignmentReturned _ -> turns.arrives(step, null, null, Came.RETURNED);
            case ClaimRefuted refuted
            when refuted.verdict() == Finding.NOT_FOUND -> turns.arrives(step, null, null, Came.RETURNED);
            case IssueReopened again -> turns.arrives(step, again.agency(), again.liaison(), Came.REOPENED);
            case IssueUnmerged _ -> {
                turns.returnsToItsHolder(step);
                waits(step, state);
            }
            case IssueEscalated escalated -> reaches(step, escalated);
            default -> waits(step, state);
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate issue_responsibility, responsibility_turn, responsibility_pause, responsibility_escalation")
                .update();
    }

    private void begins(Step step) {
        jdbc.sql("""
                        insert into issue_responsibility (tenant, issue_id, version, state, filed_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(step.tenant(), step.issueId(), step.version(), IssueState.FILED.name(), step.at())
                .update();
        turns.begins(step, null, null, Came.FILED);
    }

    /** The clock of the whole runs until the publication; a text published anew leaves the day of the first. */
    private void moves(Step step, @Nullable IssueState state) {
        jdbc.sql("""
                        update issue_responsibility
                        set version = :version,
                            state = coalesce(:state, state),
                            ended_at = case
                              when cast(:state as text) is null then ended_at
                              when :state in ('PUBLISHED', 'MERGED') then coalesce(ended_at, :at) end
                        where issue_id = :id
                        """)
                .param("version", step.version())
                .param("state", state == null ? null : state.name())
                .param("at", step.event().at().atOffset(UTC))
                .param("id", step.issueId())
                .update();
    }

    /** What a change of state alone means for who holds the issue. */
    private void waits(Step step, @Nullable IssueState state) {
        switch (state) {
            case null -> {
                // It stays as it is.
            }
            case DEFERRED, CLAIMED -> turns.stands(step, state.name());
            case VERIFIED, ACKNOWLEDGED, DECLINED, MERGED, PUBLISHED -> turns.ends(step);
            case FILED, RETURNED, ASSIGNED, IN_PROGRESS -> turns.goesOn(step);
        }
    }

    private void reaches(Step step, IssueEscalated e) {
        jdbc.sql("""
                        insert into responsibility_escalation
                          (tenant, issue_id, version, level, clock, agency, due, reached_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(step.tenant(), step.issueId(), step.version(), e.level().name(), e.clock())
                .param(e.agency())
                .params(e.due().atOffset(UTC), step.at())
                .update();
    }
}
