package org.prachakhom.journeys;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What was asked for while something died: each request with its idempotency key, and whether its outcome is known. A
 * refusal (4xx) does not belong here and is kept apart to fail the test.
 */
final class Journal {
    /** Sends request number n with its key; may throw when the connection breaks. */
    interface Sender {
        Reply send(int n, String key);
    }

    private record Entry(int n, String key) {}

    private final Sender sender;
    private final Queue<Entry> unknown = new ConcurrentLinkedQueue<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger();
    private int unknownAtFirst;

    Journal(Sender sender) {
        this.sender = sender;
    }

    /** Keeps {@code callers} requests in flight from before the harm until it is done. */
    void during(int callers, Runnable harm) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch underWay = new CountDownLatch(callers * 2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                threads.execute(() -> {
                    while (!over.get()) {
                        ask(new Entry(next.getAndIncrement(), UUID.randomUUID().toString()));
                        underWay.countDown();
                    }
                });
            }
            underWay.await();
            harm.run();
            over.set(true);
        }
        unknownAtFirst = unknown.size();
    }

    /** Sends every request of unknown outcome again, with its own key; returns how many are still unknown. */
    int retryUnknown() {
        for (Entry entry : List.copyOf(unknown)) {
            unknown.remove(entry);
            ask(entry);
        }
        return unknown.size();
    }

    private void ask(Entry entry) {
        try {
            Reply reply = sender.send(entry.n(), entry.key());
            if (reply.status() < 300) {
                known.put(entry.key(), reply.id());
            } else if (reply.status() >= 500 || reply.status() == 429) {
                unknown.add(entry);
            } else {
                refused.add(reply.status() + " " + reply.raw().body());
            }
        } catch (RuntimeException broken) {
            unknown.add(entry);
        }
    }

    /** How many requests had no outcome when the harm was done. */
    int unknownAtFirst() {
        return unknownAtFirst;
    }

    /** How many different requests were sent in all. */
    int sent() {
        return next.get();
    }

    /** How many of them were answered with success. */
    int succeeded() {
        return known.size();
    }

    List<String> refused() {
        return List.copyOf(refused);
    }
}
