package org.prachakhom.stack.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.RunningStack;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;

/** The process that starts everything, stays until a signal ends it, and then stops everything. */
final class Supervisor {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final StackHome home;
    private final StackSettings settings;
    private final boolean demo;
    private final Progress progress;

    Supervisor(StackHome home, StackSettings settings, boolean demo, Progress progress) {
        this.home = home;
        this.settings = settings;
        this.demo = demo;
        this.progress = progress;
    }

    int run() {
        var stack = RunningStack.begin(home, settings, true, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop-stack"));
        if (!stack.awaitReady(PATIENCE)) {
            throw new StackFailure("Not ready after " + PATIENCE.toMinutes() + " minutes: " + missing(stack));
        }
        stack.finishCaches();
        if (demo) {
            DemoRegisters.load(settings.gatewayUrl(), stack.tokens(), progress);
        }
        stack.announce();
        Welcome.say(stack, demo, progress);
        awaitSignal();
        return 0;
    }

    private void stop(RunningStack stack) {
        progress.say("stopping ...");
        stack.close();
        progress.say("Everything is stopped.");
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
