package org.prachakhom.bench.flow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.prachakhom.stack.PostgresProcess;

/** Looks once a second how many stored events the view has not seen. */
final class Lag {
    private final PostgresProcess postgres;
    private final List<Long> bySecond = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread;

    private Lag(PostgresProcess postgres) {
        this.postgres = postgres;
        this.thread = Thread.ofPlatform().start(this::run);
    }

    static Lag watch(PostgresProcess postgres) {
        return new Lag(postgres);
    }

    /** Stops looking; the lag in that second of the run, in events. */
    long end(int second) {
        over.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return bySecond.isEmpty() ? 0 : bySecond.get(Math.min(second, bySecond.size() - 1));
    }

    private void run() {
        try (Connection log = FlowBenchmark.connect(postgres, "issue");
                Connection view = FlowBenchmark.connect(postgres, "meeting")) {
            while (!over.await(1, TimeUnit.SECONDS)) {
                bySecond.add(stored(log) - FlowBenchmark.seen(view));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long stored(Connection log) throws SQLException {
        try (var statement = log.createStatement();
                var head = statement.executeQuery("select coalesce(max(position), 0) from event_log")) {
            head.next();
            return head.getLong(1);
        }
    }
}
