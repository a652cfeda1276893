package org.prachakhom.committee.workplan;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.committee.registry.RegisterNames;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.prachakhom.kit.web.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the follow-up team has to visit and decide, and the file of each case. */
@RestController
@RequestMapping("/api/v1/follow-ups")
class WorkPlanApi {
    private final WorkPlan plan;
    private final CaseFile file;
    private final RegisterNames names;
    private final Clock clock;

    WorkPlanApi(WorkPlan plan, CaseFile file, RegisterNames names, Clock clock) {
        this.plan = plan;
        this.file = file;
        this.names = names;
        this.clock = clock;
    }

    /** One case with everything that was seen and decided. */
    record FollowUpDetail(
            WorkPlanRow followUp,
            List<CaseFile.Survey> surveys,
            List<CaseFile.Verdict> verdicts,
            List<CaseFile.Reopening> reopenings,
            List<CaseFile.Recheck> rechecks,
            String upTo) {}

    @GetMapping
    @AllowedRoles({Roles.FOLLOW_UP, Roles.SECRETARY, Roles.MONITOR})
    @ReadsView({"follow-up-cases", "work-plan", "rechecks", "issue-sheets", "register-names"})
    Page<WorkPlanRow> followUps(
            @RequestParam(required = false) @Nullable CaseStatus status,
            @RequestParam(required = false) @Nullable String community,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable Boolean disputed,
            @RequestParam(required = false) @Nullable Boolean recheck,
            Cursor cursor,
            Freshness freshness) {
        WorkPlanFilter filter = new WorkPlanFilter(status, community, agency, overdue, disputed, recheck);
        return cursor.page(
                plan.mostUrgentFirst(filter, cursor, clock.instant(), names.codes()), WorkPlanRow::sortKey, freshness);
    }

    @GetMapping("/{id}")
    @AllowedRoles({Roles.FOLLOW_UP, Roles.SECRETARY, Roles.MONITOR})
    @ReadsView({"follow-up-cases", "work-plan", "rechecks", "issue-sheets", "register-names"})
    ResponseEntity<FollowUpDetail> followUp(@PathVariable String id, Freshness freshness) {
        WorkPlanRow row =
                plan.find(id, clock.instant(), names.codes()).orElseThrow(() -> new NotFound("follow-up " + id));
        FollowUpDetail detail = new FollowUpDetail(
                row, file.surveys(id), file.verdicts(id), file.reopenings(id), file.rechecks(id), freshness.upTo());
        return Versioned.answer(detail, row.version());
    }
}
