package org.prachakhom.issue.register;

import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.issue.lifecycle.IssueTable;
import org.prachakhom.kit.text.TextOpener;

/** Writes into the list what an issue says after it was filed: corrected words, or none any more. */
record IssueWords(IssueTable rows, TextOpener opener) {

    void corrected(IssueCorrected e, long version) {
        OpenedWords words = OpenedWords.of(e.title(), e.description(), e.place(), opener);
        rows.change(
                e.issueId(), version, OpenedWords.ASSIGNMENTS, words.columns().toArray());
    }

    void erased(String issueId, long version) {
        rows.change(issueId, version, "title = null, description = null, place_words = null, answer_texts = null");
    }
}
