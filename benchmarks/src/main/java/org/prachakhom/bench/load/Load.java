package org.prachakhom.bench.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;

/** Callers with a connection each, who ask one server. */
public final class Load {
    private final URI server;
    private final int callers;

    /** So many callers. */
    public Load(URI server, int callers) {
        this.server = server;
        this.callers = callers;
    }

    /** Closed loop: each caller asks again as soon as it is answered. */
    public Answers saturate(LongFunction<byte[]> requests, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return run(requests, _ -> System.nanoTime() < end ? System.nanoTime() : Long.MAX_VALUE);
    }

    /** Closed loop, so many requests in all. */
    public Answers send(LongFunction<byte[]> requests, long count) {
        return run(requests, n -> n < count ? System.nanoTime() : Long.MAX_VALUE);
    }

    /**
     * Open loop: requests are due at a steady rate, whether or not those before are answered; their time counts from when
     * they were due.
     */
    public Answers arrive(LongFunction<byte[]> requests, double perSecond, Duration time) {
        long begun = System.nanoTime();
        double gap = Duration.ofSeconds(1).toNanos() / perSecond;
        long count = (long) (perSecond * time.toMillis() / 1000);
        return run(requests, n -> n < count ? begun + (long) (n * gap) : Long.MAX_VALUE);
    }

    private Answers run(LongFunction<byte[]> requests, LongUnaryOperator due) {
        Answers answers = new Answers();
        AtomicLong next = new AtomicLong();
        long begun = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            threads.add(Thread.ofVirtual().start(() -> call(requests, due, next, answers)));
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answers.lasted(System.nanoTime() - begun);
        return answers;
    }

    private void call(LongFunction<byte[]> requests, LongUnaryOperator due, AtomicLong next, Answers answers) {
        boolean more = true;
        while (more) {
            try (KeptConnection connection = new KeptConnection(server)) {
                more = askUntilTheEnd(connection, requests, due, next, answers);
            } catch (IOException lost) {
                answers.add(0, "", 0, 0);
            }
        }
    }

    /** False when nothing more is due. */
    private static boolean askUntilTheEnd(
            KeptConnection connection,
            LongFunction<byte[]> requests,
            LongUnaryOperator due,
            AtomicLong next,
            Answers answers)
            throws IOException {
        while (true) {
            long n = next.getAndIncrement();
            long at = due.applyAsLong(n);
            if (at == Long.MAX_VALUE) {
                return false;
            }
            byte[] request = requests.apply(n);
            for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            var reply = connection.exchange(request);
            answers.add(
                    reply.status(),
                    reply.body(),
                    (System.nanoTime() - at) / 1000,
                    ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
        }
    }
}
