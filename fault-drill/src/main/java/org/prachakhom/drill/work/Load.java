package org.prachakhom.drill.work;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.prachakhom.drill.journal.Entry;
import org.prachakhom.drill.journal.Journal;
import org.prachakhom.drill.journal.Outcome;
import org.prachakhom.drill.town.Answer;
import org.prachakhom.drill.town.Caller;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;

/** Keeps the requests of one kind of work coming, and writes each into the journal. */
public final class Load {
    /** Who got no answer waits a moment, as people do. */
    private static final Duration AFTER_A_FAULT = Duration.ofMillis(500);

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int REPEATERS = 8;

    private final Work work;
    private final Journal journal;
    private final Map<String, Ask> unknown = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private volatile @Nullable URI address;

    /** The requests of {@code work}, none of them sent yet. */
    public Load(Work work, Journal journal) {
        this.work = work;
        this.journal = journal;
    }

    /** What happens while requests are under way. */
    @FunctionalInterface
    public interface Meanwhile {
        void happens() throws InterruptedException;
    }

    /** From now on sends to this address, instead of where the people of the work send to: to one instance, say. */
    public void sendTo(URI other) {
        address = other;
    }

    /** Keeps {@code callers} requests in flight from before {@code meanwhile} until it is over. */
    public void during(int callers, Meanwhile meanwhile) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch underWay = new CountDownLatch(callers * 2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                threads.execute(() -> {
                    while (!over.get()) {
                        if (next() == Outcome.UNKNOWN) {
                            Readiness.pause(AFTER_A_FAULT);
                        }
                        underWay.countDown();
                    }
                });
            }
            try {
                if (!underWay.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    throw new StackFailure("The requests do not get under way");
                }
                meanwhile.happens();
            } finally {
                over.set(true);
            }
        }
    }

    /** Sends so many requests a second while something happens, however long the answers take; returns their times. */
    public Latencies steadily(int perSecond, Meanwhile meanwhile) throws InterruptedException {
        Latencies latencies = new Latencies();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                var metronome = Executors.newSingleThreadScheduledExecutor()) {
            var unused = metronome.scheduleAtFixedRate(
                    () -> threads.execute(() -> latencies.time(this::next)),
                    0,
                    TimeUnit.SECONDS.toNanos(1) / perSecond,
                    TimeUnit.NANOSECONDS);
            try {
                meanwhile.happens();
            } finally {
                metronome.shutdownNow();
                metronome.awaitTermination(1, TimeUnit.SECONDS);
            }
        }
        return latencies;
    }

    /** Sends each request of unknown outcome again, with its own key, until all are known; false when they are not. */
    public boolean repeatUntilKnown() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!unknown.isEmpty() && System.nanoTime() < end) {
            repeat(List.copyOf(unknown.keySet()));
            if (!unknown.isEmpty()) {
                Readiness.pause(AFTER_A_FAULT);
            }
        }
        return unknown.isEmpty();
    }

    private void repeat(List<String> keys) {
        AtomicInteger position = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int repeater = 0; repeater < REPEATERS; repeater++) {
                threads.execute(() -> {
                    for (int n = position.getAndIncrement(); n < keys.size(); n = position.getAndIncrement()) {
                        String key = keys.get(n);
                        Ask ask = unknown.get(key);
                        if (ask != null) {
                            send(key, ask);
                        }
                    }
                });
            }
        }
    }

    private Outcome next() {
        try {
            Ask ask = work.ask(next.getAndIncrement());
            return send(ask.what() + "-" + UUID.randomUUID(), ask);
        } catch (UncheckedIOException unreadable) {
            // Nothing was asked for, so there is nothing to write down.
            return Outcome.UNKNOWN;
        }
    }

    private Outcome send(String key, Ask ask) {
        Entry entry;
        try {
            URI other = address;
            Caller who = other == null ? ask.who() : ask.who().at(other);
            Answer answer = who.post(ask.path(), ask.body(), key, ask.etag());
            entry = entry(key, ask, answer);
        } catch (UncheckedIOException noAnswer) {
            entry = Entry.unanswered(key, ask.what());
        }
        if (entry.outcome() == Outcome.UNKNOWN) {
            unknown.put(key, ask);
        } else {
            unknown.remove(key);
        }
        journal.write(entry);
        return entry.outcome();
    }

    private Entry entry(String key, Ask ask, Answer answer) {
        answer.complaint().ifPresent(journal::complain);
        Outcome outcome = Outcome.of(answer.status());
        if (outcome == Outcome.FAIL && !ask.refusals().contains(answer.status())) {
            journal.complain(ask.what() + " was refused: " + answer.status() + " " + answer.text());
        }
        if (outcome != Outcome.OK) {
            return new Entry(key, ask.what(), outcome, answer.status(), "", "");
        }
        work.done(ask, answer);
        return new Entry(key, ask.what(), outcome, answer.status(), answer.id(), answer.version());
    }
}
