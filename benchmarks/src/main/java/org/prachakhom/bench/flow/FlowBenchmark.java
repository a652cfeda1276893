package org.prachakhom.bench.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.prachakhom.bench.Percentiles;
import org.prachakhom.bench.Report;
import org.prachakhom.stack.KafkaProcess;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.ServiceDatabase;
import org.prachakhom.stack.token.DemoTokens;

/**
 * From a command to the view of another service, everything durable on this machine: how many events a second flow without
 * a growing lag, and how fresh the view is at 200 a second, beside the bare path taken in the same minute.
 */
public final class FlowBenchmark {
    private static final int WARM_UP_SECONDS = 10;
    private static final int WARM_UP_ROUNDS = 12;
    /** A round that gains less than this over the one before it ends the warm-up. */
    private static final double STILL_GAINING = 1.05;

    private static final int SECONDS = 20;
    private static final List<Integer> RATES = List.of(1000, 3000, 5000, 6000);

    private final PostgresProcess postgres;
    private final KafkaProcess kafka;
    private final Path folder;

    private FlowBenchmark(PostgresProcess postgres, KafkaProcess kafka, Path folder) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.folder = folder;
    }

    /** Measures and writes {@code flow.json} and {@code flow.md} into the folder named by the first argument. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Path folder = Files.createTempDirectory("prachakhom-flow");
        try (var postgres = PostgresProcess.in(folder.resolve("postgres")).start();
                var kafka = KafkaProcess.in(folder.resolve("kafka")).start()) {
            List<Map<String, Object>> rows = new FlowBenchmark(postgres, kafka, folder).measure();
            new Report("flow", "From a command to the view of another service", rows).write(Path.of(arguments[0]));
        }
    }

    private List<Map<String, Object>> measure() throws IOException, SQLException, InterruptedException {
        Path latencies = folder.resolve("latencies.txt");
        List<Map<String, Object>> rows = new ArrayList<>();
        try (var writer = service("writer.WriterApplication", "issue", List.of());
                var viewer = service("viewer.ViewerApplication", "meeting", viewerOptions(latencies));
                Connection view = connect(postgres, "meeting")) {
            writer.await("ready");
            viewer.await("ready");
            warmUp(writer, view, latencies);
            rows.add(freshness(writer, view, latencies));
            rows.add(bare());
            for (int rate : RATES) {
                rows.add(run(writer, view, latencies, "rate " + rate + " " + SECONDS, rate + "/s"));
            }
            rows.add(run(writer, view, latencies, "callers 64 " + SECONDS, "64 callers"));
        }
        return rows;
    }

    private void warmUp(BenchService writer, Connection view, Path latencies) throws IOException, SQLException {
        long before = 0;
        for (int round = 1; round <= WARM_UP_ROUNDS; round++) {
            long start = seen(view);
            run(writer, view, latencies, "callers 64 " + WARM_UP_SECONDS, "warm-up");
            long events = seen(view) - start;
            if (round > 3 && events < before * STILL_GAINING) {
                return;
            }
            before = events;
        }
    }

    private Map<String, Object> freshness(BenchService writer, Connection view, Path latencies)
            throws IOException, SQLException {
        run(writer, view, latencies, "rate 200 10", "warm-up");
        return run(writer, view, latencies, "rate 200 " + SECONDS, "200/s");
    }

    private Map<String, Object> bare() throws SQLException, InterruptedException {
        BarePath path = new BarePath(postgres.url("issue"), "issue_writer", "issue_writer", kafka.bootstrap());
        path.measure(200, 10);
        Percentiles measured = path.measure(200, SECONDS);
        return row("bare path, 200/s", measured.size(), SECONDS, 0, 0, 0, measured);
    }

    private Map<String, Object> run(BenchService writer, Connection view, Path latencies, String order, String name)
            throws IOException, SQLException {
        long before = seen(view);
        long skip = lines(latencies);
        int seconds = Integer.parseInt(order.substring(order.lastIndexOf(' ') + 1));
        writer.order(order);
        Lag lag = Lag.watch(postgres);
        long stored = Long.parseLong(writer.await("done"));
        long lagAtEnd = before + stored - seen(view);
        long lagHalfWay = lag.end(seconds / 2);
        long drained = drain(view, before + stored);
        Percentiles measured = new Percentiles();
        try (Stream<String> all = Files.lines(latencies)) {
            all.skip(skip).forEach(line -> measured.add(Long.parseLong(line)));
        }
        return row(name, stored, seconds, lagHalfWay, lagAtEnd, drained, measured);
    }

    private static Map<String, Object> row(
            String name,
            long events,
            int seconds,
            long lagHalfWay,
            long lagAtEnd,
            long drainedMillis,
            Percentiles measured) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("load", name);
        row.put("events", events);
        row.put("events/s", events / seconds);
        row.put("lag half-way", lagHalfWay);
        row.put("lag at end", lagAtEnd);
        row.put("drained after ms", drainedMillis);
        row.put("p50 ms", measured.millis(0.5));
        row.put("p99 ms", measured.millis(0.99));
        System.out.println(row);
        return row;
    }

    /** Waits until the view has seen all, at most a minute; milliseconds it took. */
    private static long drain(Connection view, long all) throws SQLException {
        long start = System.nanoTime();
        while (seen(view) < all) {
            if (System.nanoTime() - start > Duration.ofMinutes(1).toNanos()) {
                throw new IllegalStateException("The view has not seen all events within a minute");
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** How many events the view has seen. */
    static long seen(Connection view) throws SQLException {
        try (var statement = view.createStatement();
                var sum = statement.executeQuery("select coalesce(sum(seen), 0) from probe")) {
            sum.next();
            return sum.getLong(1);
        }
    }

    private static long lines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (Stream<String> all = Files.lines(file)) {
            return all.count();
        }
    }

    /** A connection as the service has it. */
    static Connection connect(PostgresProcess postgres, String database) throws SQLException {
        String role = ServiceDatabase.named(database).writer();
        return DriverManager.getConnection(postgres.url(database), role, role);
    }

    private static List<String> viewerOptions(Path latencies) {
        return List.of(
                "-Dspring.flyway.locations=classpath:db/kit,classpath:db/bench",
                "-Dprachakhom.processors.probe.source=kafka",
                "-Dprachakhom.processors.probe.topics=prachakhom.issue",
                "-Dbench.latencies=" + latencies);
    }

    private BenchService service(String main, String name, List<String> options) throws IOException {
        postgres.createDatabase(ServiceDatabase.named(name));
        Path jwkSet = folder.resolve("jwks.json");
        DemoTokens.of(folder, jwkSet, "bench", "prachakhom");
        Map<String, String> environment = new HashMap<>();
        environment.put("DB_URL", postgres.url(name));
        environment.put("DB_WRITER_USER", name + "_writer");
        environment.put("DB_WRITER_PASSWORD", name + "_writer");
        environment.put("DB_READER_USER", name + "_reader");
        environment.put("DB_READER_PASSWORD", name + "_reader");
        environment.put("KAFKA_BOOTSTRAP", kafka.bootstrap());
        environment.put("TOKEN_ISSUER", "bench");
        environment.put("TOKEN_AUDIENCE", "prachakhom");
        environment.put("TOKEN_JWK_SET", jwkSet.toUri().toString());
        environment.put("INSTALLATION_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        environment.put("SERVER_PORT", "0");
        environment.put("MANAGEMENT_PORT", "0");
        environment.put("AXONIQ_UPDATE_CHECKER_DISABLED", "true");
        List<String> all = new ArrayList<>(options);
        all.add("-Dprachakhom.service=" + name);
        all.add("-Dspring.application.name=bench-" + name);
        return new BenchService("org.prachakhom.bench.flow." + main, environment, all, folder.resolve(name + ".log"));
    }
}
