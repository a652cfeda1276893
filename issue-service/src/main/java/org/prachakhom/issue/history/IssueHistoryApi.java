package org.prachakhom.issue.history;

import java.util.List;
import java.util.Locale;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.sight.IssueSubject;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what happened to one issue. */
@RestController
@RequestMapping("/api/v1/issues/{id}/history")
class IssueHistoryApi {
    private final IssueHistory history;

    IssueHistoryApi(IssueHistory history) {
        this.history = history;
    }

    @GetMapping
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP, Roles.PUBLISHER, Roles.MONITOR})
    @ReadsView({"issue-history", "registers"})
    Page<HistoryEntry> issueHistory(
            @PathVariable String id, Caller caller, Cursor cursor, Freshness freshness, Locale language) {
        IssueSubject subject = history.subject(id).orElseThrow(() -> new NotFound("issue " + id));
        List<HistoryEntry> entries = history.entries(id, subject, caller, cursor, language);
        return cursor.page(entries, IssueHistory::sortKey, freshness);
    }
}
