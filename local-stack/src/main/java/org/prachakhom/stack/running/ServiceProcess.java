package org.prachakhom.stack.running;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.prachakhom.stack.ChildServer;
import org.prachakhom.stack.process.ChildProcess;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.process.StartCache;

/** One of the five services as a child process. */
final class ServiceProcess extends ChildServer {
    private static final Duration UNTIL_READY = Duration.ofMinutes(5);

    private final String name;
    private final Path log;
    private final StackHome home;
    private final StartCache cache;
    private final Supplier<List<String>> command;
    private final Supplier<Map<String, String>> environment;
    private final Health health;
    private final int port;

    ServiceProcess(
            String name,
            Service service,
            StackHome home,
            StackSettings settings,
            StartCache cache,
            Supplier<List<String>> command,
            Supplier<Map<String, String>> environment) {
        this.name = name;
        this.log = home.log(name);
        this.home = home;
        this.cache = cache;
        this.command = command;
        this.environment = environment;
        this.health = new Health(settings.port(service.managementPortKey()));
        this.port = settings.port(service.portKey());
    }

    /** Starts it; a service that lives but waits for another one (the broker, say) counts as started after a while. */
    @Override
    public ServiceProcess start() {
        var started = runs(ChildProcess.start(command.get(), environment.get(), home.data(), log));
        boolean ready = started.awaitReady(UNTIL_READY, health::ready);
        if (!ready && !(started.alive() && health.alive())) {
            started.kill();
            throw new StackFailure("The " + name + " service did not start; see " + log + ".");
        }
        return this;
    }

    /** One that records its start cache is killed, because it would write the cache for a minute. */
    @Override
    protected void end(ChildProcess living) {
        if (cache.recording()) {
            living.kill();
        } else {
            living.stop("TERM", Duration.ofSeconds(40));
        }
    }

    @Override
    public int port() {
        return port;
    }
}
