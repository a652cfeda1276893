package org.prachakhom.kit.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.prachakhom.kit.read.TenantScope;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Binds every connection, each time that it is taken, to the tenant of the request; to none outside a request. One that is
 * still bound to that tenant needs no round trip.
 */
final class TenantDataSource extends DelegatingDataSource {
    /** The pooled connections beneath, and the tenant to which each was bound last. */
    private final Map<PGConnection, String> bound = Collections.synchronizedMap(new WeakHashMap<>());

    TenantDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try {
            String tenant = TenantScope.current();
            bind(connection, tenant == null ? "" : tenant);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    private void bind(Connection connection, String tenant) throws SQLException {
        PGConnection session = connection.unwrap(PGConnection.class);
        if (tenant.equals(bound.get(session))) {
            return;
        }
        bound.remove(session);
        try (PreparedStatement bind = connection.prepareStatement("select set_config('prachakhom.tenant', ?, false)")) {
            bind.setString(1, tenant);
            bind.execute();
        }
        bound.put(session, tenant);
    }
}
