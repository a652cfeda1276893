package org.prachakhom.committee.followup;

import java.util.Set;
import java.util.stream.Collectors;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.stereotype.Component;

/** Looks up which agencies help with an issue, in the tenant of the request. */
@Component
final class Contributors {
    private final TenantJdbc jdbc;

    Contributors(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> of(String issueId) {
        return jdbc
                .sql("select agency from case_contributor where issue_id = :issue")
                .param("issue", issueId)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
