package org.prachakhom.bench.flow.writer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.prachakhom.bench.flow.writer.Probe.Touch;
import org.prachakhom.kit.command.CommandContext;
import org.prachakhom.kit.command.CommandDoor;
import org.prachakhom.kit.ids.StreamIds;
import org.springframework.stereotype.Component;

/** Commands at a fixed rate whatever the answers do (open loop), or by callers that wait for each answer. */
@Component
class Load {
    private static final CommandContext CONTEXT =
            new CommandContext("BENCH", "bench", null, new byte[0], 200, null, null);

    private final CommandDoor door;
    private final Clock clock;
    private final List<String> known =
            Stream.generate(StreamIds::next).limit(2000).toList();

    Load(CommandDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    /** Sends {@code rate} commands a second for so many seconds; returns how many were stored. */
    long atRate(int rate, int seconds) throws InterruptedException {
        LongAdder stored = new LongAdder();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            long gap = Duration.ofSeconds(1).toNanos() / rate;
            long start = System.nanoTime();
            for (long n = 0; n < (long) rate * seconds; n++) {
                awaitNanoTime(start + n * gap);
                callers.execute(() -> touch(stored));
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
                        touch(stored);
                    }
                });
            }
        }
        return stored.sum();
    }

    private void touch(LongAdder stored) {
        var random = ThreadLocalRandom.current();
        String stream = random.nextBoolean() ? StreamIds.next() : known.get(random.nextInt(known.size()));
        door.send(new Touch(stream, clock.instant()), CONTEXT);
        stored.increment();
    }

    private static void awaitNanoTime(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
