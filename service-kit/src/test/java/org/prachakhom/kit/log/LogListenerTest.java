package org.prachakhom.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.store.LogSignal;
import org.springframework.jdbc.datasource.AbstractDataSource;

class LogListenerTest {
    private static final int STARTERS = 8;
    private static final int STARTS = 250;

    /** On a busy machine the listener may run before its starter goes on; one that ended then left processors asleep. */
    @Test
    void everyListenerThatIsStartedListens() throws Exception {
        try (ExecutorService starters = Executors.newFixedThreadPool(STARTERS)) {
            Callable<Boolean> all = LogListenerTest::allListen;
            for (Future<Boolean> listened : starters.invokeAll(Collections.nCopies(STARTERS, all))) {
                assertThat(listened.get()).isTrue();
            }
        }
    }

    private static Boolean allListen() throws InterruptedException {
        boolean all = true;
        for (int i = 0; all && i < STARTS; i++) {
            Connecting connections = new Connecting();
            LogListener listener = new LogListener(connections, new LogSignal());
            listener.start();
            all = connections.asked.await(10, TimeUnit.SECONDS);
            listener.stop();
            connections.stopped.countDown();
        }
        return all;
    }

    /** Fails once its listener is stopped, and has it go without a pause. */
    private static final class Connecting extends AbstractDataSource {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch stopped = new CountDownLatch(1);

        @Override
        public Connection getConnection() throws SQLException {
            asked.countDown();
            try {
                stopped.await();
            } catch (InterruptedException e) {
                throw new SQLException(e);
            }
            Thread.currentThread().interrupt();
            throw new SQLException("Stopped");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
