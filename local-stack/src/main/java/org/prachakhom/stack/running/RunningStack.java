package org.prachakhom.stack.running;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.prachakhom.stack.FreePorts;
import org.prachakhom.stack.KafkaProcess;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.ServerProcess;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.process.StartCache;
import org.prachakhom.stack.token.DemoTokens;

/**
 * PostgreSQL, Kafka and the five services on this machine, each kept alive: what {@code ./prachakhom up} runs, and what
 * end-to-end tests and measurements drive and hurt.
 *
 * <p>Processes are named {@code postgres}, {@code kafka}, {@code issue}, {@code meeting}, {@code committee},
 * {@code notification}, {@code gateway}.
 */
public final class RunningStack implements AutoCloseable {
    private final StackHome home;
    private final StackSettings settings;
    private final Progress progress;
    private final Keepers keepers;
    private final PostgresProcess postgres;
    private final KafkaProcess kafka;
    private final DemoTokens tokens;
    private final long begun = System.nanoTime();
    private final StartCaches caches;
    private volatile boolean announced;
    private volatile long startupMillis;

    private RunningStack(StackHome home, StackSettings settings, boolean recordStartCaches, Progress progress) {
        this.home = home.prepare();
        this.settings = settings;
        this.progress = progress;
        this.keepers = new Keepers(progress);
        this.caches = new StartCaches(home, recordStartCaches);
        this.postgres = PostgresProcess.in(home.postgres()).port(settings.port("POSTGRES_PORT"));
        this.kafka = KafkaProcess.in(home.kafka())
                .ports(settings.port("KAFKA_PORT"), settings.port("KAFKA_CONTROLLER_PORT"))
                .startCache(caches.kafka());
        this.tokens = DemoTokens.of(
                home.secrets(), home.jwkSet(), settings.value("TOKEN_ISSUER"), settings.value("TOKEN_AUDIENCE"));
    }

    /**
     * Begins to start everything and returns at once; see {@link #awaitReady}.
     *
     * @param recordStartCaches whether a first start after a build records start caches (see {@link #finishCaches})
     */
    public static RunningStack begin(
            StackHome home, StackSettings settings, boolean recordStartCaches, Progress progress) {
        var stack = new RunningStack(home, settings, recordStartCaches, progress);
        stack.beginAll(EnumSet.allOf(Service.class));
        return stack;
    }

    /** The same without the gateway: nobody but an operator of this machine can ask anything. */
    public static RunningStack beginBehindClosedDoors(StackHome home, StackSettings settings, Progress progress) {
        var stack = new RunningStack(home, settings, false, progress);
        stack.beginAll(EnumSet.complementOf(EnumSet.of(Service.GATEWAY)));
        return stack;
    }

    private void beginAll(Set<Service> services) {
        var environment = new ServiceEnvironment(home, settings);
        var databases = new CountDownLatch(1);
        keepers.add("kafka", kafka, this::report).begin();
        Keeper database = keepers.add("postgres", postgres, this::report);
        database.begin();
        keepers.beside("databases", () -> {
            database.firstReady().join();
            environment.createDatabases(postgres);
            databases.countDown();
        });
        for (Service service : services) {
            var app = new ServiceApp(service, home);
            var cache = caches.of(service, app);
            var process = new ServiceProcess(
                    service.id(),
                    service,
                    home,
                    settings,
                    cache,
                    () -> app.command(cache),
                    () -> environment.of(service));
            Keeper keeper = keepers.add(service.id(), process, this::report);
            keepers.beside(service.id(), () -> {
                app.unpack(home.log(service.id()));
                databases.await();
                keeper.begin();
            });
        }
    }

    /**
     * Waits until every process has been ready once.
     *
     * @return false when the patience is over first
     * @throws StackFailure when one cannot be started at all
     */
    public boolean awaitReady(Duration patience) {
        boolean ready = keepers.awaitReady(patience);
        if (ready && startupMillis == 0) {
            startupMillis = (System.nanoTime() - begun) / 1_000_000;
        }
        return ready;
    }

    /**
     * Writes the start caches that this start has recorded; services stand still for seconds meanwhile.
     *
     * @return whether there were any; the next start is the quick one then
     */
    public boolean finishCaches() {
        boolean any = false;
        for (Keeper keeper : keepers.all()) {
            any |= caches.finish(keeper.name(), keeper.server().pid(), progress);
        }
        return any;
    }

    /** Tells those who ask (status, a detached start) that all is ready. */
    public void announce() {
        announced = true;
        report();
    }

    /** The process of this name, to hurt it or to ask for its id; it is kept alive all the same. */
    public ServerProcess process(String name) {
        return keepers.of(name).server();
    }

    /** What is known of the process of this name. */
    public ProcessState state(String name) {
        return keepers.of(name).state();
    }

    /**
     * A further process of {@code service} on free ports of its own, with its log under {@code name}; not started yet, and
     * not kept alive.
     *
     * @param environment changes what the process finds in its environment
     */
    public ServerProcess another(String name, Service service, Map<String, String> environment) {
        var own = settings.with(service.portKey(), String.valueOf(FreePorts.next()))
                .with(service.managementPortKey(), String.valueOf(FreePorts.next()));
        var app = new ServiceApp(service, home);
        var cache = new StartCache(app.cacheFile(), false);
        var all = new LinkedHashMap<>(new ServiceEnvironment(home, own).of(service));
        all.putAll(environment);
        return new ServiceProcess(name, service, home, own, cache, () -> app.command(cache), () -> all);
    }

    /** Stops the process and leaves it down until {@link #release}. */
    public void hold(String name) {
        keepers.of(name).hold();
    }

    /** Starts a held process again. */
    public void release(String name) {
        keepers.of(name).release();
    }

    /** The names of the processes that are not running now, with why as far as it is known. */
    public List<ProcessState> notRunning() {
        return keepers.states().stream()
                .filter(state -> state.phase() != ProcessState.Phase.RUNNING)
                .toList();
    }

    /** Milliseconds from the beginning to all ready; 0 before. */
    public long startupMillis() {
        return startupMillis;
    }

    /** The settings it runs with. */
    public StackSettings settings() {
        return settings;
    }

    /** Tokens that its services accept; in a demonstration only. */
    public DemoTokens tokens() {
        return tokens;
    }

    /** The database server, for a look into tables. */
    public PostgresProcess postgres() {
        return postgres;
    }

    /** The broker, for a look into topics. */
    public KafkaProcess kafka() {
        return kafka;
    }

    /** Stops everything in order: first what takes requests, then the services, then broker and database. */
    @Override
    public void close() {
        keepers.end("gateway");
        keepers.end("issue", "meeting", "committee", "notification");
        keepers.end("kafka", "postgres");
    }

    /** One at a time: all keepers report. */
    private synchronized void report() {
        new StackState(ProcessHandle.current().pid(), announced, startupMillis, keepers.states()).write(home);
    }
}
