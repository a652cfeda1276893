package org.prachakhom.bench.flow.writer;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.prachakhom.bench.flow.writer.Probe.Begin;
import org.prachakhom.bench.flow.writer.Probe.Touch;
import org.prachakhom.kit.command.CommandContext;
import org.prachakhom.kit.command.CommandDoor;
import org.prachakhom.kit.ids.StreamIds;
import org.springframework.stereotype.Component;

/**
 * Commands at a fixed rate whatever the answers do (open loop), or by callers that wait for each answer. One command in
 * ten begins a stream, the others go on with one of the last thousand, as issues do.
 */
@Component
class Load {
    private static final CommandContext CONTEXT =
            new CommandContext("BENCH", "bench", null, new byte[0], 200, null, null);
    private static final int STREAMS = 1000;
    /** Past so many unanswered commands the open loop waits: then the rate is not reached, and memory stays. */
    private static final int MOST_IN_FLIGHT = 1024;

    private final CommandDoor door;
    private final Clock clock;
    private final AtomicReferenceArray<String> latest = new AtomicReferenceArray<>(STREAMS);
    private final AtomicInteger begun = new AtomicInteger();

    Load(CommandDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    /** Sends {@code rate} commands a second for so many seconds; returns how many were stored. */
    long atRate(int rate, int seconds) throws InterruptedException {
        LongAdder stored = new LongAdder();
        Semaphore inFlight = new Semaphore(MOST_IN_FLIGHT);
        long gap = Duration.ofSeconds(1).toNanos() / rate;
        long start = System.nanoTime();
        long end = start + Duration.ofSeconds(seconds).toNanos();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long n = 0; n < (long) rate * seconds && System.nanoTime() < end; n++) {
                awaitNanoTime(start + n * gap);
                inFlight.acquire();
                callers.execute(() -> {
                    try {
                        send(stored);
                    } finally {
                        inFlight.release();
                    }
                });
            }
        }
        return stored.sum();
    }

    /** So many callers, each sending its next command when the last one is stored. */
    long byCallers(int number, int seconds) {
        LongAdder stored = new LongAdder();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < number; n++) {
                callers.execute(() -> {
                    while (System.nanoTime() < end) {
                        send(stored);
                    }
                });
            }
        }
        return stored.sum();
    }

    private void send(LongAdder stored) {
        var random = ThreadLocalRandom.current();
        String stream = random.nextInt(10) == 0 ? null : latest.get(random.nextInt(STREAMS));
        if (stream == null) {
            String fresh = StreamIds.next();
            door.send(new Begin(fresh, clock.instant()), CONTEXT);
            latest.set(begun.getAndIncrement() % STREAMS, fresh);
        } else {
            door.send(new Touch(stream, clock.instant()), CONTEXT);
        }
        stored.increment();
    }

    private static void awaitNanoTime(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
