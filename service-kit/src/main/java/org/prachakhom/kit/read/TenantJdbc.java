package org.prachakhom.kit.read;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * SQL for everything that answers a request: the reader role of the database, bound to the tenant of the request by
 * row-level security. A query that forgets its tenant still sees no foreign row.
 */
public final class TenantJdbc {
    private final JdbcClient reader;

    /** {@code reader} hands out connections whose tenant is set from {@link TenantScope}. */
    public TenantJdbc(JdbcClient reader) {
        this.reader = reader;
    }

    /** A statement, as {@link JdbcClient#sql(String)}. */
    public StatementSpec sql(String sql) {
        return reader.sql(sql);
    }
}
