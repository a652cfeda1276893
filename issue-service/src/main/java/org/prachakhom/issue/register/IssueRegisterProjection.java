package org.prachakhom.issue.register;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.stereotype.Component;

/** Writes the list of issues as they stand and what they are found by, and keeps how each stood at the end of every day. */
@Component
@ProcessingGroup("issue-register")
final class IssueRegisterProjection {
    private final ViewJdbc jdbc;
    private final IssueRows rows;
    private final SearchRows search;

    IssueRegisterProjection(ViewJdbc jdbc, TextOpener opener, IssueRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.search = new SearchRows(jdbc, opener);
    }

    @EventHandler
    void on(IssueEvent e, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        rows.follow(e, version);
        search.follow(e);
        keep(e.streamId(), recordedAt);
        if (e instanceof TextErased) {
            erasePast(e.streamId());
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate issue, issue_search, issue_past").update();
    }

    /** The row as it is now is how its day ends, until something else is recorded on it. */
    private void keep(String issueId, Instant recordedAt) {
        jdbc.sql("""
                        insert into issue_past (tenant, issue_id, day, row)
                        select tenant, issue_id, ?, to_jsonb(i) from issue i where issue_id = ?
                        on conflict (issue_id, day) do update set row = excluded.row
                        """)
                .params(LocalDate.ofInstant(recordedAt, IssueFilter.BANGKOK), issueId)
                .update();
    }

    /** What was erased is erased on every day. */
    private void erasePast(String issueId) {
        jdbc.sql("""
                        update issue_past
                        set row = row
                          || '{"title": null, "description": null, "place_words": null, "answer_texts": null}'
                        where issue_id = ?
                        """).param(issueId).update();
    }
}
