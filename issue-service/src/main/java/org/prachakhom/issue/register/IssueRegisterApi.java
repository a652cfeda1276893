package org.prachakhom.issue.register;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.worktime.PastDay;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.prachakhom.kit.web.Versioned;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows issues, each caller as much as they may see. */
@RestController
@RequestMapping("/api/v1/issues")
class IssueRegisterApi {
    private final IssueRegister register;
    private final Clock clock;

    IssueRegisterApi(IssueRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @GetMapping
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP, Roles.PUBLISHER, Roles.MONITOR})
    @ReadsView("issue-register")
    Page<IssueView> issues(
            @Valid @ParameterObject IssueFilter filter,
            @RequestParam(defaultValue = "NEWEST") IssueSort sort,
            Caller caller,
            Cursor cursor,
            Freshness freshness) {
        Page<IssueRow> page = cursor.page(
                register.issues(filter, sort, caller, cursor, clock.instant()), IssueRow::sortKey, freshness);
        return new Page<>(page.items().stream().map(row -> row.seenBy(caller)).toList(), page.next(), page.upTo());
    }

    /**
     * {@code asOf} is a day in Bangkok: then the issue as it stood when that day ended, by what was recorded until then. The
     * tag of a past names its version and today's, which says who may read it and what is erased; it changes nothing.
     */
    @GetMapping("/{id}")
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP, Roles.PUBLISHER, Roles.MONITOR})
    @ReadsView("issue-register")
    ResponseEntity<IssueView> issue(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Caller caller,
            Freshness freshness) {
        Instant now = clock.instant();
        IssueRow row = register.issue(id, now).orElseThrow(() -> new NotFound("issue " + id));
        long version = row.card().version();
        if (asOf == null) {
            return Versioned.answer(row.seenBy(caller), version);
        }
        IssueRow past = register.issueAsOf(id, asOf, PastDay.end(asOf, now))
                .orElseThrow(() -> new NotFound("issue " + id + " on " + asOf));
        String versions = "\"%d-%d\"".formatted(past.card().version(), version);
        return ResponseEntity.ok().eTag(versions).body(past.concerning(row).seenBy(caller));
    }
}
