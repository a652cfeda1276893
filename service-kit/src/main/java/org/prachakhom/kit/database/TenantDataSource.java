package org.prachakhom.kit.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.prachakhom.kit.read.TenantScope;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Binds every connection, each time that it is taken, to the tenant of the request; to none outside a request. */
final class TenantDataSource extends DelegatingDataSource {

    TenantDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try (PreparedStatement bind = connection.prepareStatement("select set_config('prachakhom.tenant', ?, false)")) {
            String tenant = TenantScope.current();
            bind.setString(1, tenant == null ? "" : tenant);
            bind.execute();
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }
}
