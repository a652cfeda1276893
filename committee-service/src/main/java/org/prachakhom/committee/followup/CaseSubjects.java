package org.prachakhom.committee.followup;

import java.util.Optional;
import org.prachakhom.events.value.IssueKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the policies of this feature remember of each issue. Read within the transaction of the event at hand, so that the
 * events of the same batch are seen.
 */
@Component
final class CaseSubjects {
    private final JdbcClient jdbc;

    CaseSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CaseSubject> find(String tenant, String issueId) {
        return jdbc.sql("""
                        select tenant, number, community, category, has_case from case_subject
                        where tenant = :tenant and issue_id = :issue
                        """)
                .param("tenant", tenant)
                .param("issue", issueId)
                .query((row, _) -> new CaseSubject(
                        row.getString("tenant"),
                        row.getString("number"),
                        row.getString("community"),
                        row.getString("category"),
                        row.getBoolean("has_case")))
                .optional();
    }

    /** Whether what is claimed is looked at on site; a suggestion is answered at the desk. */
    boolean isVisited(String tenant, String issueId) {
        return jdbc.sql("select kind from case_subject where tenant = :tenant and issue_id = :issue")
                .param("tenant", tenant)
                .param("issue", issueId)
                .query((row, _) -> !row.getString("kind").equals(IssueKind.SUGGESTION.name()))
                .optional()
                .orElse(true);
    }
}
