package org.prachakhom.stack.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.client.GatewayClient;
import org.prachakhom.stack.client.Reply;
import org.prachakhom.stack.demo.DemoJournal.Done;
import org.prachakhom.stack.process.StackFailure;

/** Does each step of the demonstration once, over all its runs. */
final class DemoSteps {
    private static final int TRIES = 20;

    private final GatewayClient client;
    private final DemoJournal journal;

    DemoSteps(GatewayClient client, DemoJournal journal) {
        this.client = client;
        this.journal = journal;
    }

    GatewayClient client() {
        return client;
    }

    DemoJournal journal() {
        return journal;
    }

    /** A command without If-Match. */
    Done post(String step, String user, String path, Map<String, ?> body) {
        return journal.find(step).orElseGet(() -> {
            Reply reply = client.post(user, path, "demo-" + step, body, null);
            return take(step, reply);
        });
    }

    /**
     * A command on something that exists: tried with the version known here, then with the one that {@code shownAt}
     * shows to {@code reader}, because a reaction of the system may come in between.
     */
    Done change(String step, String user, String path, Map<String, ?> body, long version, Shown shownAt) {
        return journal.find(step).orElseGet(() -> {
            long known = version >= 0 ? version : shownAt.version(client);
            Reply reply = client.post(user, path, "demo-" + step, body, known);
            for (int attempt = 1; reply.status() == 412 && attempt < TRIES; attempt++) {
                reply = client.post(user, path, "demo-" + step, body, shownAt.version(client));
            }
            return take(step, reply);
        });
    }

    /** Where somebody reads the version of a thing. */
    record Shown(String reader, String path) {
        long version(GatewayClient client) {
            return client.get(reader, path).version();
        }
    }

    /** Several at once, as in a real office. */
    <T> void forEach(List<T> all, Consumer<T> work) {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var running = all.stream()
                    .map(each -> threads.submit(() -> work.accept(each)))
                    .toList();
            for (var each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StackFailure known
                    ? known
                    : new StackFailure(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted; run it again to go on.", e);
        }
    }

    private Done take(String step, @Nullable Reply reply) {
        if (reply == null || !reply.good()) {
            throw new StackFailure("The demonstration stopped at " + step + ": "
                    + (reply == null ? "no answer" : reply.status() + " " + reply.body()));
        }
        return journal.add(
                step,
                new Done(
                        reply.id(),
                        reply.version() >= 0
                                ? reply.version()
                                : reply.body().path("version").asLong(-1)));
    }
}
