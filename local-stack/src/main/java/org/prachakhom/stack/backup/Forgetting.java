package org.prachakhom.stack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.prachakhom.stack.client.OperatorPort;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.RunningStack;
import org.prachakhom.stack.running.Service;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;

/**
 * Has restored views forget what was erased after the backup: they hold readable text, so they are made anew from the logs,
 * while no gateway runs that could show them to anybody.
 */
public record Forgetting(StackHome home, StackSettings settings, Progress progress) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Starts the services without the gateway, makes all views anew, and stops them again; broken off, the next start does it. */
    public void run() {
        progress.say("The views are made anew without what was erased; nobody gets in meanwhile.");
        try (var stack = RunningStack.beginBehindClosedDoors(home, settings, progress)) {
            if (!stack.awaitReady(PATIENCE)) {
                throw new StackFailure("Not ready: " + stack.notRunning());
            }
            List<OperatorPort> ports = Arrays.stream(Service.values())
                    .filter(service -> service != Service.GATEWAY)
                    .map(service -> new OperatorPort(settings, service))
                    .toList();
            ports.forEach(OperatorPort::replayAll);
            // They are empty now, and what fills them again has no key for what was erased.
            Files.deleteIfExists(home.toForget());
            new Refill(ports, progress).await();
        } catch (IOException e) {
            throw new StackFailure("Could not delete " + home.toForget() + ": " + e.getMessage(), e);
        }
    }
}
