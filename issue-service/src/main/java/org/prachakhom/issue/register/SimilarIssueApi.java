package org.prachakhom.issue.register;

import jakarta.validation.Valid;
import java.time.Clock;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.problem.Fault;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows who is about to file what may be the same matter (rule 12). */
@RestController
@RequestMapping("/api/v1/issues/similar")
class SimilarIssueApi {
    private final SimilarIssues issues;
    private final Clock clock;

    SimilarIssueApi(SimilarIssues issues, Clock clock) {
        this.issues = issues;
        this.clock = clock;
    }

    @GetMapping
    @AllowedRoles({Roles.LEADER, Roles.SECRETARY})
    @ReadsView("issue-register")
    Page<SimilarIssue> similarIssues(@Valid @ParameterObject Likeness likeness, Caller caller, Freshness freshness) {
        if (likeness.halfAPoint()) {
            String missing = likeness.lat() == null ? "lat" : "lon";
            throw new RequestRefused(ProblemCode.INVALID_PARAMETER, Fault.of(missing, "fault.NotNull"));
        }
        return new Page<>(issues.similarTo(likeness, caller, clock.instant()), null, freshness.upTo());
    }
}
