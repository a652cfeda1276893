package org.prachakhom.kit.store.append;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.prachakhom.kit.store.LogBusy;

/** What waits to be appended, bounded in commands and bytes; filled by many threads, emptied by one. */
final class AppendQueue {
    private static final Pending CLOSE = new Pending(Append.of(List.of()));

    private final AppenderLimits limits;
    private final BlockingQueue<Pending> waiting;
    private final AtomicLong bytes = new AtomicLong();
    private final Deque<Pending> front = new ArrayDeque<>();
    private volatile boolean closed;

    private record Place(UUID stream, long seq) {}

    private record Key(String tenant, String subject, String key) {}

    AppendQueue(AppenderLimits limits) {
        this.limits = limits;
        waiting = new ArrayBlockingQueue<>(limits.queuedCommands() + 1);
    }

    /** Throws {@link LogBusy} when full or closed. */
    void offer(Pending pending) {
        long size = pending.append().bytes();
        if (closed) {
            throw new LogBusy("The log is closing");
        }
        boolean tooMuch = bytes.addAndGet(size) > limits.queuedBytes();
        if (tooMuch || waiting.remainingCapacity() <= 1 || !waiting.offer(pending)) {
            bytes.addAndGet(-size);
            throw new LogBusy("Too many commands wait to be stored");
        }
    }

    int size() {
        return waiting.size();
    }

    /** Waits until there is something to drain; false once the queue is closed and empty. */
    boolean awaitWork() throws InterruptedException {
        if (!front.isEmpty()) {
            return true;
        }
        Pending first = waiting.take();
        if (first == CLOSE) {
            return false;
        }
        front.add(first);
        return true;
    }

    /**
     * As much as fits into one batch. A second command for the same place in a stream, or with the same idempotency key,
     * waits one batch, so that the database decides between the two.
     */
    List<Pending> drain() {
        List<Pending> batch = new ArrayList<>();
        List<Pending> nextTime = new ArrayList<>();
        Set<Object> claims = new HashSet<>();
        int rows = 0;
        long size = 0;
        for (Pending next = poll(); next != null; next = poll()) {
            Append append = next.append();
            boolean fits =
                    rows + append.rows().size() <= limits.batchRows() && size + append.bytes() <= limits.batchBytes();
            if (!fits && !batch.isEmpty()) {
                nextTime.add(next);
                break;
            }
            if (!claim(claims, append)) {
                nextTime.add(next);
            } else if (next.take()) {
                batch.add(next);
                rows += append.rows().size();
                size += append.bytes();
            }
        }
        nextTime.reversed().forEach(front::addFirst);
        batch.forEach(taken -> bytes.addAndGet(-taken.append().bytes()));
        return batch;
    }

    /** Refuses what comes; what is waiting is still drained. */
    void close() throws InterruptedException {
        closed = true;
        waiting.put(CLOSE);
    }

    private Pending poll() {
        Pending next = front.poll();
        if (next == null && waiting.peek() != CLOSE) {
            next = waiting.poll();
        }
        return next;
    }

    private static boolean claim(Set<Object> claims, Append append) {
        Set<Object> own = new HashSet<>();
        append.rows().forEach(row -> own.add(new Place(row.stream(), row.seq())));
        Append.Answer record = append.answer();
        if (record != null) {
            own.add(new Key(record.tenant(), record.subject(), record.key()));
        }
        if (own.stream().anyMatch(claims::contains)) {
            return false;
        }
        claims.addAll(own);
        return true;
    }
}
