package org.prachakhom.issue.register;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.references.ReferenceRule;
import org.prachakhom.kit.processing.CopyWait;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.rule.RuleBroken;
import org.springframework.stereotype.Component;

/** Looks up an issue that a command names, in the tenant of the request; waits for one that is still on its way. */
@Component
public final class KnownIssues {
    private final TenantJdbc jdbc;
    private final CopyWait waiting;

    KnownIssues(TenantJdbc jdbc, CopyWait waiting) {
        this.jdbc = jdbc;
        this.waiting = waiting;
    }

    /** Refuses with the pointer of the property that names an unknown one. */
    public KnownIssue issue(String id, String pointer) {
        return waiting.find("issue-register", () -> jdbc.sql(
                                "select issue_id, number, community from issue where issue_id = :id")
                        .param("id", id)
                        .query((row, _) -> new KnownIssue(
                                row.getString("issue_id"), row.getString("number"), row.getString("community")))
                        .optional())
                .orElseThrow(() -> new RuleBroken(ReferenceRule.UNKNOWN_ISSUE, pointer));
    }

    /** The states of those that are filed, by their ids. */
    public Map<String, IssueState> states(Collection<String> ids) {
        return jdbc
                .sql("select issue_id, state from issue where issue_id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("issue_id"), IssueState.valueOf(row.getString("state"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
