package org.prachakhom.issue.ledger;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.kit.parking.ViewJdbc;

/** Writes who holds an issue, and when that one waits; by the time at which things happened, and never backwards. */
record Turns(ViewJdbc jdbc) {

    /** A fact that begins or ends something, and its place in the life of its issue. */
    record Step(String tenant, IssueEvent event, long version) {
        String issueId() {
            return event.streamId();
        }

        OffsetDateTime at() {
            return event.at().atOffset(UTC);
        }
    }

    /** With an agency, or at the desk when it is null; who holds it already goes on. */
    void arrives(Step step, @Nullable String agency, @Nullable String liaison, Came came) {
        goesOn(step);
        jdbc.sql("""
                        update responsibility_turn set until_at = greatest(from_at, ?)
                        where issue_id = ? and until_at is null and agency is distinct from ?
                        """).params(step.at(), step.issueId()).param(agency).update();
        begins(step, agency, liaison, came);
    }

    /** Unless somebody holds it. */
    void begins(Step step, @Nullable String agency, @Nullable String liaison, Came came) {
        jdbc.sql("""
                        insert into responsibility_turn
                          (tenant, issue_id, version, agency, liaison, came, by_subject, by_role, from_at)
                        select ?, ?, ?, ?, ?, ?, ?, ?, ?
                        where not exists (
                          select from responsibility_turn where issue_id = ? and until_at is null)
                        """)
                .params(step.tenant(), step.issueId(), step.version())
                .param(agency)
                .param(liaison)
                .params(
                        came.name(),
                        step.event().by().subject(),
                        step.event().by().role(),
                        step.at())
                .param(step.issueId())
                .update();
    }

    /** With who held it last. */
    void returnsToItsHolder(Step step) {
        jdbc.sql("""
                        insert into responsibility_turn
                          (tenant, issue_id, version, agency, liaison, came, by_subject, by_role, from_at)
                        select tenant, issue_id, ?, agency, liaison, ?, ?, ?, ?
                        from responsibility_turn where issue_id = ? order by version desc limit 1
                        """)
                .params(step.version(), Came.UNMERGED.name())
                .params(step.event().by().subject(), step.event().by().role(), step.at())
                .param(step.issueId())
                .update();
    }

    /** Nobody holds it any more. */
    void ends(Step step) {
        goesOn(step);
        jdbc.sql("""
                        update responsibility_turn set until_at = greatest(from_at, ?)
                        where issue_id = ? and until_at is null
                        """).params(step.at(), step.issueId()).update();
    }

    /** Its holder waits, for a day or for a verdict. */
    void stands(Step step, String waitingFor) {
        jdbc.sql("""
                        insert into responsibility_pause (tenant, issue_id, version, turn, waiting_for, from_at)
                        select tenant, issue_id, ?, version, ?, ?
                        from responsibility_turn where issue_id = ? and until_at is null
                        """)
                .params(step.version(), waitingFor, step.at(), step.issueId())
                .update();
    }

    /** Its holder waits no longer. */
    void goesOn(Step step) {
        jdbc.sql("""
                        update responsibility_pause set until_at = greatest(from_at, ?)
                        where issue_id = ? and until_at is null
                        """).params(step.at(), step.issueId()).update();
    }
}
