package org.prachakhom.kit.processing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;

/**
 * Waits for what has already happened but may still be on its way to the view that a command looks in: up to two seconds of
 * real time.
 */
public final class CopyWait {
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private final Progress progress;

    /** {@code progress} tells whether a view is whole. */
    public CopyWait(Progress progress) {
        this.progress = progress;
    }

    /**
     * The first non-empty answer, or empty when the patience is over.
     *
     * @param processor the one that writes the view
     * @throws RequestRefused when there is no answer and the processor had at no moment handled all that there is, as when its
     *     view is told anew: then nobody can say that there is none
     */
    public <T> Optional<T> find(String processor, Supplier<Optional<T>> lookUp) {
        AtomicBoolean wasWhole = new AtomicBoolean();
        Optional<T> found = lookUp.get()
                .or(() -> find(() -> {
                    // Asked before the look: what the view lacks after it was whole, it lacks.
                    wasWhole.set(wasWhole.get() || progress.isWhole(processor));
                    return lookUp.get();
                }));
        if (found.isEmpty() && !wasWhole.get()) {
            throw new RequestRefused(ProblemCode.BUSY);
        }
        return found;
    }

    /** The first non-empty answer, or empty when the patience is over, whatever the reason. */
    public static <T> Optional<T> find(Supplier<Optional<T>> lookUp) {
        long deadline = System.nanoTime() + PATIENCE;
        Optional<T> found = lookUp.get();
        while (found.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE);
            found = lookUp.get();
        }
        return found;
    }
}
