package org.prachakhom.kit.store.append;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.postgresql.ds.PGSimpleDataSource;
import org.prachakhom.kit.store.LogSignal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process that appends as fast as it can until it is killed or its standard input ends, and says of each command what
 * it was told: {@code ok} or {@code conflict} and the command's id, or what else went wrong.
 */
final class WriterProcess {
    private static final int CALLERS = 12;
    private static final int HOT_STREAMS = 6;

    private final Store store;
    private final JdbcClient jdbc;
    private final PrintStream journal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private volatile boolean ending;

    /** Where the events go. */
    interface Store {
        void append(List<Append.Row> rows) throws SQLException;
    }

    private WriterProcess(Store store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /** Arguments: JDBC URL, user, password, and {@code log} or {@code sequence}. */
    static void main(String[] args) throws Exception {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(connections(args, "writer"));
            JdbcClient jdbc = JdbcClient.create(pool);
            if (args[3].equals("sequence")) {
                new WriterProcess(new SequenceStore(pool), jdbc).run();
            } else {
                runOnTheLog(args, jdbc);
            }
        }
    }

    private static void runOnTheLog(String[] args, JdbcClient jdbc) throws Exception {
        AppenderLimits patient =
                new AppenderLimits(1_000, 1 << 24, 1 + new Random().nextInt(100), 1 << 20, Duration.ofMinutes(2));
        try (Appender appender = new Appender(
                connections(args, "appender"),
                patient,
                Clock.systemUTC(),
                new LogSignal(),
                new SimpleMeterRegistry())) {
            appender.start();
            new WriterProcess(rows -> appender.append(Append.of(rows)), jdbc).run();
        }
    }

    private static PGSimpleDataSource connections(String[] args, String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(args[0]);
        source.setUser(args[1]);
        source.setPassword(args[2]);
        source.setApplicationName(name);
        return source;
    }

    private void run() throws IOException, InterruptedException {
        List<Thread> callers = new ArrayList<>();
        for (int n = 0; n < CALLERS; n++) {
            callers.add(Thread.ofVirtual().start(this::call));
        }
        journal.println("ready");
        System.in.read();
        ending = true;
        for (Thread caller : callers) {
            caller.join();
        }
    }

    private void call() {
        Random random = new Random();
        while (!ending) {
            UUID command = UUID.randomUUID();
            List<Append.Row> rows = new ArrayList<>();
            if (random.nextBoolean()) {
                add(rows, command, hotStream(random.nextInt(HOT_STREAMS)), random);
            }
            if (rows.isEmpty() || random.nextInt(4) == 0) {
                add(rows, command, UUID.randomUUID(), random);
            }
            journal.println(told(rows) + " " + command);
        }
    }

    private String told(List<Append.Row> rows) {
        try {
            store.append(rows);
            return "ok";
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            return "conflict";
        } catch (RuntimeException | SQLException e) {
            return "failed(" + e.getClass().getSimpleName() + ")";
        }
    }

    static UUID hotStream(int n) {
        return new UUID(42, n);
    }

    private record Last(long seq, String eventId) {}

    /** Events that name the command, the event before them, and the one that the command was computed on. */
    private void add(List<Append.Row> rows, UUID command, UUID stream, Random random) {
        Last last = jdbc.sql("select seq, event_id from event_log where stream = ? order by seq desc limit 1")
                .param(stream)
                .query((row, _) -> new Last(row.getLong(1), row.getString(2)))
                .optional()
                .orElse(new Last(-1, ""));
        String on = last.eventId();
        int count = 1 + random.nextInt(8);
        for (int n = 1; n <= count; n++) {
            UUID eventId = UUID.randomUUID();
            String payload = "{\"command\":\"" + command + "\",\"on\":\"" + on + "\",\"count\":" + count + "}";
            rows.add(Rows.row(stream, last.seq() + n, payload, eventId));
            on = eventId.toString();
        }
    }
}
