package org.prachakhom.issue.register;

import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Place;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.issue.lifecycle.IssueTable;
import org.prachakhom.kit.text.TextOpener;

/** Writes into the list what an issue says after it was filed: corrected words, or none any more. */
record IssueWords(IssueTable rows, TextOpener opener) {

    void corrected(IssueCorrected e, long version) {
        Place place = e.place();
        SealedText words = place == null ? null : place.words();
        GeoPoint point = place == null ? null : place.point();
        rows.change(
                e.issueId(),
                version,
                "title = ?, description = ?, has_place = ?, has_place_words = ?, place_words = ?, lat = ?, lon = ?",
                opener.open(e.title()),
                opener.open(e.description()),
                place != null,
                words != null,
                words == null ? null : opener.open(words),
                point == null ? null : point.lat(),
                point == null ? null : point.lon());
    }

    void erased(String issueId, long version) {
        rows.change(issueId, version, "title = null, description = null, place_words = null");
    }
}
