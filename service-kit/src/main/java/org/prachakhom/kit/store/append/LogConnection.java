package org.prachakhom.kit.store.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** The appender's own connection, outside every pool, so that a full pool never keeps anybody from appending. */
final class LogConnection implements AutoCloseable {
    private final Opener opener;
    private @Nullable Connection current;

    /** Opens a connection as the role that writes. */
    interface Opener {
        Connection open() throws SQLException;
    }

    LogConnection(Opener opener) {
        this.opener = opener;
    }

    /** The open connection, or a new one; fails only as a lost connection. */
    Connection get() throws SQLException {
        Connection open = current;
        if (open == null || open.isClosed()) {
            try {
                open = opener.open();
            } catch (SQLException e) {
                throw new SQLNonTransientConnectionException("The log cannot be reached", "08001", e);
            }
            current = open;
        }
        return open;
    }

    /** Whether this error came of the connection, so that nobody knows what the server did. */
    boolean isLost(SQLException e) throws SQLException {
        String state = e.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("57P0")
                || current == null
                || current.isClosed();
    }

    /** Gives the connection up. */
    @Override
    public void close() {
        Connection open = current;
        current = null;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                System.getLogger(LogConnection.class.getName())
                        .log(System.Logger.Level.DEBUG, "A lost connection did not close", e);
            }
        }
    }
}
