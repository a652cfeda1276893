package org.prachakhom.committee.workplan;

import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.stereotype.Component;

/** Looks up the confirmed fixes on which the lot fell, in the tenant of the request. */
@Component
public final class Rechecks {
    private final TenantJdbc jdbc;

    Rechecks(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the lot fell on the verdict that confirmed this claim. */
    public boolean isDrawn(String followUpId, int claim) {
        return jdbc.sql("select exists (select from recheck where follow_up_id = :id and claim = :claim)")
                .param("id", followUpId)
                .param("claim", claim)
                .query(Boolean.class)
                .single();
    }
}
