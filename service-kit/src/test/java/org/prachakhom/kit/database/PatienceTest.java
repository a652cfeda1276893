package org.prachakhom.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** How long an answer of the database is waited for: its other end may be gone without a word. */
class PatienceTest {
    private static final int GATEWAYS = 15;

    private final DatabaseAutoConfiguration pools = new DatabaseAutoConfiguration();
    private final DatabaseProperties database =
            new DatabaseProperties("jdbc:postgresql://127.0.0.1:1/issue", "writer", "", "reader", "", 12, 8);

    @Test
    void whoAsksHearsOfItBeforeTheGatewayGivesUp() throws SQLException {
        assertThat(patience(pools.readerPool(database).getDataSource())).isBetween(1, GATEWAYS);
    }

    @Test
    void whoHandlesEventsDoesNotWaitForEver() throws SQLException {
        assertThat(patience(pools.writerPool(database).getDataSource())).isBetween(GATEWAYS, 60);
    }

    @Test
    void migrationsTakeWhatTimeTheyNeed() throws SQLException {
        assertThat(patience(pools.migrations(database))).isZero();
    }

    private static int patience(DataSource connections) throws SQLException {
        return connections.unwrap(PGSimpleDataSource.class).getSocketTimeout();
    }
}
