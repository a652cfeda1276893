package org.prachakhom.kit.log;

import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.prachakhom.kit.database.DatabaseProperties;

/** Connections outside of the pools, for those who keep one for good. */
public final class OwnConnections {

    private OwnConnections() {}

    /**
     * Opens a connection as the writer each time.
     *
     * @param name what the database shows of it
     * @param patience how long an answer may take before the connection counts as lost; zero for any time
     */
    public static DataSource of(DatabaseProperties database, String name, Duration patience) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(database.url());
        connections.setUser(database.writerUser());
        connections.setPassword(database.writerPassword());
        connections.setApplicationName(name);
        connections.setTcpKeepAlive(true);
        connections.setConnectTimeout(5);
        connections.setSocketTimeout((int) patience.toSeconds());
        return connections;
    }
}
