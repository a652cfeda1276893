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

    /** The latest claim of the case on whose confirmation the lot fell, 0 for none. */
    public int drawn(String followUpId) {
        return jdbc.sql("select coalesce(max(claim), 0) from recheck where follow_up_id = :id")
                .param("id", followUpId)
                .query(Integer.class)
                .single();
    }
}
