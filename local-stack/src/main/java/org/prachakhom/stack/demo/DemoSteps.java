package org.prachakhom.stack.demo;

import java.util.Map;
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
                known = shownAt.versionAfter(known, client);
                reply = client.post(user, path, "demo-" + step, body, known);
            }
            return take(step, reply);
        });
    }

    /** Where somebody reads the version of a thing. */
    record Shown(String reader, String path) {
        long version(GatewayClient client) {
            return client.get(reader, path).version();
        }

        /** Waits until it shows another one than the outdated {@code known}: a view may be some milliseconds behind. */
        long versionAfter(long known, GatewayClient client) {
            return client.await(reader, path, reply -> reply.version() != known).version();
        }
    }

    private Done take(String step, Reply reply) {
        if (!reply.good()) {
            throw new StackFailure("The demonstration stopped at the step " + step + ": " + reply.refusal()
                    + " Run ./prachakhom demo again to go on from there.");
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
