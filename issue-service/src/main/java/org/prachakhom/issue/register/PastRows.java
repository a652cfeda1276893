package org.prachakhom.issue.register;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps how an issue stood at the end of each day, by the time of recording. */
record PastRows(JdbcClient jdbc) {

    /** The row as it is now is how its day ends, until something else is recorded on it. */
    void keep(String issueId, Instant recordedAt) {
        jdbc.sql("""
                        insert into issue_past (tenant, issue_id, day, row)
                        select tenant, issue_id, ?, to_jsonb(i) from issue i where issue_id = ?
                        on conflict (issue_id, day) do update set row = excluded.row
                        """)
                .params(LocalDate.ofInstant(recordedAt, IssueFilter.BANGKOK), issueId)
                .update();
    }

    /** What was erased is erased on every day. */
    void erase(String issueId) {
        jdbc.sql("""
                        update issue_past
                        set row = row
                          || '{"title": null, "description": null, "place_words": null, "answer_texts": null}'
                        where issue_id = ?
                        """).param(issueId).update();
    }
}
