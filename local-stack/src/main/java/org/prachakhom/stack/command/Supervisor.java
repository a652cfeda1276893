package org.prachakhom.stack.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.client.GatewayClient;
import org.prachakhom.stack.demo.DemoRegisters;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.FirstSignIn;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.RunningStack;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;

/** The process that starts everything, stays until a signal ends it, and then stops everything. */
final class Supervisor {
    /** In the data folder once the demonstration municipalities are loaded. */
    static final String DEMO_LOADED = "demo-registers.loaded";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final StackHome home;
    private final StackSettings settings;
    private final Progress progress;
    private volatile @Nullable RunningStack current;

    Supervisor(StackHome home, StackSettings settings, Progress progress) {
        this.home = home;
        this.settings = settings;
        this.progress = progress;
    }

    int run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-stack"));
        RunningStack stack = start();
        if (stack.finishCaches()) {
            progress.say("starting again, with the quick starts");
            stack.close();
            stack = start();
        }
        if (settings.demonstration()) {
            try (var client = new GatewayClient(settings.gatewayUrl(), stack.tokens())) {
                DemoRegisters.load(client, home.data().resolve(DEMO_LOADED), progress);
            }
        }
        // Before it is announced: a detached start listens until then, and the one-time link is said here.
        Welcome.say(stack, new FirstSignIn(home, settings), progress);
        stack.announce();
        awaitSignal();
        return 0;
    }

    private RunningStack start() {
        var started = RunningStack.begin(home, settings, true, progress);
        current = started;
        if (!started.awaitReady(PATIENCE)) {
            throw new StackFailure("Not ready after " + PATIENCE.toMinutes() + " minutes: " + missing(started));
        }
        return started;
    }

    private void stop() {
        RunningStack running = current;
        if (running != null) {
            progress.say("stopping ...");
            running.close();
            progress.say("Everything is stopped.");
        }
    }

    private String missing(RunningStack stack) {
        return stack.notRunning().stream()
                .map(state -> state.name() + " (see " + home.log(state.name()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static void awaitSignal() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
