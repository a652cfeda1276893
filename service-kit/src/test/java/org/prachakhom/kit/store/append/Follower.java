package org.prachakhom.kit.store.append;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the log as a simple token does: what comes after the last position, never going back. */
final class Follower {
    private final JdbcClient jdbc;
    private final Map<Long, String> seen = new LinkedHashMap<>();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final Thread thread = Thread.ofPlatform().unstarted(this::follow);
    private long last;

    Follower(JdbcClient jdbc) {
        this.jdbc = jdbc;
        thread.start();
    }

    /** Event ids by position, once all that is stored has been looked at. */
    Map<Long, String> end() throws InterruptedException {
        ending.set(true);
        thread.join();
        read();
        return seen;
    }

    private void follow() {
        while (!ending.get()) {
            if (read() == 0) {
                LockSupport.parkNanos(500_000);
            }
        }
    }

    private int read() {
        List<Map.Entry<Long, String>> page = jdbc.sql(
                        "select position, event_id from event_log where position > ? order by position limit 100000")
                .param(last)
                .query((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                .list();
        page.forEach(event -> seen.put(event.getKey(), event.getValue()));
        if (!page.isEmpty()) {
            last = page.getLast().getKey();
        }
        return page.size();
    }
}
