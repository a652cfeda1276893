package org.prachakhom.issue.ledger;

import java.time.Clock;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.history.HistoryReader;
import org.prachakhom.issue.history.IssueHistory;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.ReadsView;
import org.prachakhom.kit.web.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows who was responsible for an issue, and for how long. */
@RestController
@RequestMapping("/api/v1/issues/{id}/responsibility")
class LedgerApi {
    private final Ledger ledger;
    private final IssueHistory history;
    private final Clock clock;

    LedgerApi(Ledger ledger, IssueHistory history, Clock clock) {
        this.ledger = ledger;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP, Roles.PUBLISHER, Roles.MONITOR})
    @ReadsView({"responsibility", "issue-history"})
    ResponseEntity<Responsibility> issueResponsibility(@PathVariable String id, Caller caller, Freshness freshness) {
        Responsibility found = history.subject(id)
                .flatMap(subject -> ledger.of(id, new HistoryReader(caller, subject), clock.instant()))
                .orElseThrow(() -> new NotFound("issue " + id));
        return Versioned.answer(found, found.version());
    }
}
