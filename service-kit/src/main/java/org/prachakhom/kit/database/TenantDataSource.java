package org.prachakhom.kit.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.prachakhom.kit.read.TenantScope;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Binds every connection, before each statement, to the tenant of the request; to none outside a request. One that is bound
 * to that tenant already needs no round trip. Not when it is taken: within a transaction of the writer, one connection of the
 * reader serves all tenants of a batch.
 */
final class TenantDataSource extends DelegatingDataSource {
    private static final Set<String> MAKES_STATEMENTS = Set.of("createStatement", "prepareStatement", "prepareCall");

    /** The pooled connections beneath, and the tenant to which each was bound last. */
    private final Map<PGConnection, String> bound = Collections.synchronizedMap(new WeakHashMap<>());

    TenantDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection pooled = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                TenantDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (MAKES_STATEMENTS.contains(method.getName())) {
                        bind(pooled);
                    }
                    try {
                        return method.invoke(pooled, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void bind(Connection connection) throws SQLException {
        String current = TenantScope.current();
        String tenant = current == null ? "" : current;
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
