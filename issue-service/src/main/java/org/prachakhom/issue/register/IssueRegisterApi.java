package org.prachakhom.issue.register;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.problem.Fault;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.prachakhom.kit.web.Versioned;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
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

    /** {@code asOf} is a day in Bangkok: then the issue as it stood when that day ended, by what was recorded until then. */
    @GetMapping("/{id}")
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP, Roles.PUBLISHER, Roles.MONITOR})
    @ReadsView("issue-register")
    ResponseEntity<IssueView> issue(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Caller caller,
            Freshness freshness) {
        Instant now = clock.instant();
        IssueRow row = register.issue(id, now).orElseThrow(() -> new NotFound("issue " + id));
        if (asOf != null) {
            return ResponseEntity.ok(past(row, asOf, now).seenBy(caller));
        }
        return Versioned.answer(row.seenBy(caller), row.card().version());
    }

    private IssueRow past(IssueRow today, LocalDate day, Instant now) {
        if (day.isAfter(LocalDate.ofInstant(now, IssueFilter.BANGKOK))) {
            throw new RequestRefused(ProblemCode.INVALID_PARAMETER, Fault.of("asOf", "fault.PastOrPresent"));
        }
        Instant end = day.plusDays(1).atStartOfDay(IssueFilter.BANGKOK).toInstant();
        String id = today.card().id();
        return register.issueAsOf(id, day, end.isBefore(now) ? end : now)
                .orElseThrow(() -> new NotFound("issue " + id + " on " + day))
                .concerning(today);
    }
}
