package org.prachakhom.kit.processing;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
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
     * @throws RequestRefused when there is no answer while the processor has not handled all that there is, as when its view is
     *     told anew: then nobody can say that there is none
     */
    public <T> Optional<T> find(String processor, Supplier<Optional<T>> lookUp) {
        Optional<T> found = find(lookUp);
        if (found.isEmpty() && !progress.hasCaughtUp(Set.of(processor))) {
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
