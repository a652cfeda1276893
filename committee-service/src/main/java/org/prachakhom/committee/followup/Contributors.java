package org.prachakhom.committee.followup;

import java.util.Set;
import java.util.stream.Collectors;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.processing.Progress;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.stereotype.Component;

/** Looks up which agencies help with an issue, in the tenant of the request. */
@Component
final class Contributors {
    private static final Set<String> VIEW = Set.of("follow-up-cases");

    private final TenantJdbc jdbc;
    private final Progress progress;

    Contributors(TenantJdbc jdbc, Progress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    /**
     * The agencies that help, none where nobody does.
     *
     * @throws RequestRefused while the view is told anew: nobody may judge their own work because a name is missing (rule 10)
     */
    Set<String> of(String issueId) {
        if (!progress.hasCaughtUp(VIEW)) {
            throw new RequestRefused(ProblemCode.BUSY);
        }
        return jdbc
                .sql("select agency from case_contributor where issue_id = :issue")
                .param("issue", issueId)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
