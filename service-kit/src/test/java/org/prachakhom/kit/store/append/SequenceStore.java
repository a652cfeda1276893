package org.prachakhom.kit.store.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** How not to do it: positions of a sequence, taken before the commit, without a lock. */
final class SequenceStore implements WriterProcess.Store {
    private static final String INSERT =
            "insert into event_log (position, stream, seq, family, name, revision, event_id, tenant, recorded_at,"
                    + " payload, metadata) values (nextval('control'), ?, ?, ?, ?, 1, ?, ?, now(), ?, ?)";

    private final DataSource connections;

    SequenceStore(DataSource connections) {
        this.connections = connections;
    }

    @Override
    public void append(List<Append.Row> rows) throws SQLException {
        try (Connection connection = connections.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            for (Append.Row row : rows) {
                insert.setObject(1, row.stream());
                insert.setLong(2, row.seq());
                insert.setString(3, row.family());
                insert.setString(4, row.name());
                insert.setObject(5, row.eventId());
                insert.setString(6, row.tenant());
                insert.setBytes(7, row.payload());
                insert.setBytes(8, row.metadata());
                insert.executeUpdate();
            }
            connection.commit();
        }
    }
}
