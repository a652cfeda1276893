package org.prachakhom.meeting.agenda;

import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the secretary what waits for the next monthly meeting to be scheduled. */
@RestController
class WaitingIssuesApi {
    private final WaitingIssues issues;

    WaitingIssuesApi(WaitingIssues issues) {
        this.issues = issues;
    }

    @GetMapping("/api/v1/meetings/waiting-issues")
    @AllowedRoles(Roles.SECRETARY)
    @ReadsView({"meeting-register", "issue-cards", "community-directory", "registry-copies"})
    Page<WaitingIssue> waitingIssues(Cursor cursor, Freshness freshness) {
        return cursor.page(issues.longestWaitingFirst(cursor), WaitingIssue::sortKey, freshness);
    }
}
