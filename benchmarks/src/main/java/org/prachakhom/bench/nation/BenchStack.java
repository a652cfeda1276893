package org.prachakhom.bench.nation;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.prachakhom.bench.load.Requests;
import org.prachakhom.stack.ServerProcess;
import org.prachakhom.stack.client.GatewayClient;
import org.prachakhom.stack.client.OperatorPort;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.running.RunningStack;
import org.prachakhom.stack.running.Service;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;

/** The whole stack from its built jars, and beside it the plain application behind a gateway from the same jar. */
final class BenchStack implements AutoCloseable {
    static final List<Service> WITH_VIEWS =
            List.of(Service.ISSUE, Service.MEETING, Service.COMMITTEE, Service.NOTIFICATION);

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration SETTLES_WITHIN = Duration.ofHours(3);
    private static final int LEADERS = 64;
    private static final String HEAP = "-Xmx224m";

    private final RunningStack stack;
    private final CrudProcess crud;
    private final ServerProcess crudGateway;
    private final List<String> leaders;

    private BenchStack(RunningStack stack, CrudProcess crud, ServerProcess crudGateway) {
        this.stack = stack;
        this.crud = crud;
        this.crudGateway = crudGateway;
        this.leaders = BenchTown.leaders(stack.tokens(), LEADERS);
    }

    /** Starts both in {@code data} and founds the town. */
    static BenchStack start(Path root, Path data) throws SQLException {
        StackHome home = new StackHome(root, data);
        StackSettings settings = StackSettings.onFreePorts();
        try (RunningStack first = ready(home, settings, true)) {
            first.finishCaches();
            // Tells when a row of a view was committed, without a question while it is measured.
            try (Connection database = connect(first, "postgres");
                    var statement = database.createStatement()) {
                statement.execute("alter system set track_commit_timestamp = on");
            }
        }
        RunningStack stack = ready(home, settings, false);
        CrudProcess crud = new CrudProcess(stack.postgres(), home.jwkSet(), data.resolve("logs"), HEAP);
        ServerProcess crudGateway = stack.another("crud-gateway", Service.GATEWAY, Map.of("ISSUE_URL", crud.url()));
        crudGateway.start();
        try (GatewayClient client = new GatewayClient(settings.gatewayUrl(), stack.tokens())) {
            BenchTown.found(client);
        }
        return new BenchStack(stack, crud, crudGateway);
    }

    private static RunningStack ready(StackHome home, StackSettings settings, boolean recordCaches) {
        RunningStack stack = RunningStack.begin(home, settings, recordCaches, System.out::println);
        if (!stack.awaitReady(PATIENCE)) {
            stack.close();
            throw new IllegalStateException("Not ready: " + stack.notRunning());
        }
        return stack;
    }

    /** The processes of the whole stack. */
    RunningStack processes() {
        return stack;
    }

    /** The event-sourced side. */
    Side ours() {
        Map<String, LongSupplier> pids = new LinkedHashMap<>();
        Stream.of("gateway", "issue", "postgres", "kafka", "meeting", "committee", "notification")
                .forEach(name -> pids.put(name, () -> stack.process(name).pid()));
        Requests requests = new Requests(
                URI.create("http://127.0.0.1:" + stack.process("gateway").port()), leaders);
        return new Side("Prachakhom", requests, new CpuTime(pids), this::settle);
    }

    /** The plain side. */
    Side crud() {
        Map<String, LongSupplier> pids = new LinkedHashMap<>();
        pids.put("gateway", crudGateway::pid);
        pids.put("issue", crud::pid);
        pids.put("postgres", () -> stack.process("postgres").pid());
        Requests requests = new Requests(URI.create("http://127.0.0.1:" + crudGateway.port()), leaders);
        return new Side("CRUD", requests, new CpuTime(pids), () -> {});
    }

    /** The process of the plain application. */
    long crudPid() {
        return crud.pid();
    }

    /** Waits until every view of every service has seen everything. */
    void settle() {
        boolean settled = Readiness.await(SETTLES_WITHIN, () -> WITH_VIEWS.stream()
                .allMatch(service -> new OperatorPort(stack.settings(), service).hasNoLag()));
        if (!settled) {
            throw new IllegalStateException("Views are still behind after " + SETTLES_WITHIN);
        }
    }

    /** A connection to a database of the server as its superuser. */
    Connection database(String name) throws SQLException {
        return connect(stack, name);
    }

    private static Connection connect(RunningStack stack, String name) throws SQLException {
        var postgres = stack.postgres();
        return DriverManager.getConnection(postgres.url(name), "postgres", postgres.superuserPassword());
    }

    /** So that none falls into a measurement. */
    void checkpoint() {
        try (Connection database = database("postgres");
                var statement = database.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        crudGateway.stop();
        crud.close();
        stack.close();
    }
}
