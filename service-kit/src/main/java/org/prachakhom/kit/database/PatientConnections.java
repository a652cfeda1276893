package org.prachakhom.kit.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Opens connections for a pool and, once the database has answered, waits while it is away instead of failing. The pool
 * itself would pause for up to five seconds between two attempts, and would find out that much too late that the database
 * is back; those who wait for a connection give up in their own time either way.
 */
final class PatientConnections extends DelegatingDataSource {
    private static final long PAUSE_MS = 200;

    private final BooleanSupplier closed;
    private volatile boolean answered;

    /** {@code closed} tells when the pool needs no more connections. */
    PatientConnections(DataSource connections, BooleanSupplier closed) {
        super(connections);
        this.closed = closed;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return patiently(super::getConnection);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return patiently(() -> super.getConnection(username, password));
    }

    private Connection patiently(Attempt attempt) throws SQLException {
        while (true) {
            try {
                Connection connection = attempt.connect();
                answered = true;
                return connection;
            } catch (SQLException e) {
                if (!answered || !isAway(e) || closed.getAsBoolean()) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    /** No connection (08), shutting down or starting up (57P), or full (53). */
    private static boolean isAway(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    private static void pause(SQLException away) throws SQLException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away;
        }
    }

    private interface Attempt {
        Connection connect() throws SQLException;
    }
}
