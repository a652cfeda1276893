package org.prachakhom.kit.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.prachakhom.kit.store.LogSignal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Hears what other instances append, on a connection of its own, and has everybody look at the log once a second: a lost
 * notification delays an event, nothing more.
 */
public final class LogListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LogListener.class);
    private static final int LOOK_MS = 1_000;

    private final DataSource connections;
    private final LogSignal signal;
    private volatile @Nullable Thread thread;

    /** {@code connections} opens a connection of its own each time, outside of any pool. */
    public LogListener(DataSource connections, LogSignal signal) {
        this.connections = connections;
        this.signal = signal;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            Thread listener = Thread.ofPlatform().daemon().name("log-listener").unstarted(this::run);
            // Named before it runs: it ends as soon as it is not the one that listens.
            thread = listener;
            listener.start();
        }
    }

    @Override
    public synchronized void stop() {
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Whether the calling thread is the one that was started last, and not stopped since. */
    private boolean listens() {
        return thread == Thread.currentThread();
    }

    private void run() {
        while (listens()) {
            try (Connection connection = connections.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen event_log");
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                LOG.info("Not told of new events, looking once a second: {}", e.getMessage());
                signal.look();
                pause();
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        long looked = System.nanoTime();
        while (listens()) {
            PGNotification[] heard = connection.getNotifications(LOOK_MS);
            if (heard != null && heard.length > 0) {
                signal.appended(Long.parseLong(heard[heard.length - 1].getParameter()));
            }
            if (System.nanoTime() - looked >= TimeUnit.MILLISECONDS.toNanos(LOOK_MS)) {
                signal.look();
                looked = System.nanoTime();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        } catch (InterruptedException e) {
            thread = null;
        }
    }
}
