package org.prachakhom.notification.publication;

import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.text.TextOpener;

/** The publishers' copies of the issues: their words, and who holds them. */
record PublicationIssueTable(ViewJdbc jdbc, TextOpener opener) {

    void corrected(IssueCorrected e) {
        jdbc.sql("update publication_issue set title = ?, description = ?, erased = false where issue_id = ?")
                .param(opener.open(e.title()))
                .param(opener.open(e.description()))
                .param(e.issueId())
                .update();
    }

    void erased(String issueId) {
        jdbc.sql("""
                        update publication_issue
                        set title = null, description = null, finding_kid = null, finding_sealed = null, note = null,
                            erased = true
                        where issue_id = ?""").param(issueId).update();
    }

    void held(String issueId, String state, @Nullable String agency) {
        jdbc.sql("update publication_issue set state = ?, agency = ? where issue_id = ?")
                .param(state)
                .param(agency)
                .param(issueId)
                .update();
    }
}
