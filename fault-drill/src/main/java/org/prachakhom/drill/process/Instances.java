package org.prachakhom.drill.process;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.prachakhom.stack.ServerProcess;
import org.prachakhom.stack.process.StackFailure;

/** Further instances of services, started and stopped side by side. */
final class Instances {
    private Instances() {}

    /** Starts them all and waits until they are ready. */
    static List<ServerProcess> start(List<ServerProcess> instances) {
        try {
            together(instances, ServerProcess::start);
        } catch (CompletionException failed) {
            stop(instances);
            throw failed.getCause() instanceof StackFailure why ? why : failed;
        }
        return instances;
    }

    /** Stops them all in order; nothing happens to one that has ended. */
    static void stop(List<ServerProcess> instances) {
        together(instances, ServerProcess::stop);
    }

    private interface Step {
        void on(ServerProcess instance);
    }

    private static void together(List<ServerProcess> instances, Step step) {
        CompletableFuture.allOf(instances.stream()
                        .map(instance ->
                                CompletableFuture.runAsync(() -> step.on(instance), Thread::startVirtualThread))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
