package org.prachakhom.issue.register;

import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.text.TextOpener;

/** Writes what issues are found by, and who may find them by it, after the list has followed an event. */
record SearchRows(ViewJdbc jdbc, TextOpener opener) {

    void follow(IssueEvent event) {
        String id = event.streamId();
        switch (event) {
            case IssueFiled e -> insert(id, OpenedWords.of(e.title(), e.description(), e.place(), opener));
            case IssueCorrected e ->
                write(
                        id,
                        OpenedWords.of(e.title(), e.description(), e.place(), opener)
                                .searched());
            case TextErased _ ->
                jdbc.sql("update issue_search set search_text = null where issue_id = ?")
                        .param(id)
                        .update();
            default -> concern(id);
        }
    }

    private void insert(String issueId, OpenedWords words) {
        jdbc.sql("""
                        insert into issue_search
                          (tenant, issue_id, filed_at, number, community, filed_by, involved, state, search_text)
                        select tenant, issue_id, filed_at, number, community, filed_by, involved, state, ?
                        from issue where issue_id = ?
                        """).params(words.searched(), issueId).update();
    }

    private void write(String issueId, String searched) {
        jdbc.sql("update issue_search set search_text = ? where issue_id = ?")
                .params(searched, issueId)
                .update();
    }

    /** Most events change nobody's sight: then nothing is written. */
    private void concern(String issueId) {
        jdbc.sql("""
                        update issue_search s set involved = i.involved, state = i.state
                        from issue i
                        where i.issue_id = ? and s.issue_id = i.issue_id
                          and (s.involved, s.state) is distinct from (i.involved, i.state)
                        """).param(issueId).update();
    }
}
