package org.prachakhom.issue.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.references.Codes;
import org.prachakhom.issue.register.IssueRegister.Filter;
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

    /**
     * What the list may be narrowed to: {@code open} is neither decided nor published, {@code verified} confirmed on site,
     * {@code unassigned} with no agency; {@code month} is that of the filing in Bangkok ({@code 2026-01}).
     */
    record IssueFilter(
            @Nullable IssueState state,
            @Nullable @Pattern(regexp = Codes.PATTERN) String agency,
            @Nullable @Pattern(regexp = Codes.PATTERN) String community,
            @Nullable @Pattern(regexp = Codes.PATTERN) String category,
            @Nullable Priority priority,
            @Nullable IssueKind kind,
            @Nullable @Pattern(regexp = Codes.STREAM_ID) String meeting,
            @Nullable Boolean overdue,
            @Nullable Boolean open,
            @Nullable Boolean verified,
            @Nullable Outcome outcome,
            @Nullable Boolean unassigned,

            @Nullable @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])")
            String month) {
        Filter filter() {
            return new Filter(
                    name(state),
                    agency,
                    community,
                    category,
                    name(priority),
                    name(kind),
                    meeting,
                    overdue,
                    open,
                    verified,
                    name(outcome),
                    unassigned,
                    month);
        }

        private static @Nullable String name(@Nullable Enum<?> value) {
            return value == null ? null : value.name();
        }
    }

    @GetMapping
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP, Roles.PUBLISHER, Roles.MONITOR})
    @ReadsView("issue-register")
    Page<IssueView> issues(
            @Valid @ParameterObject IssueFilter filter, Caller caller, Cursor cursor, Freshness freshness) {
        List<IssueView> seen = register.issues(filter.filter(), cursor, clock.instant()).stream()
                .map(row -> row.seenBy(caller))
                .toList();
        return cursor.page(seen, IssueRow::sortKey, freshness);
    }

    @GetMapping("/{id}")
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY, Roles.OFFICER, Roles.FOLLOW_UP, Roles.PUBLISHER, Roles.MONITOR})
    @ReadsView("issue-register")
    ResponseEntity<IssueView> issue(@PathVariable String id, Caller caller, Freshness freshness) {
        IssueRow row = register.issue(id, clock.instant()).orElseThrow(() -> new NotFound("issue " + id));
        return Versioned.answer(row.seenBy(caller), row.card().version());
    }
}
