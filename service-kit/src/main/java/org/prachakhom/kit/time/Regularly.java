package org.prachakhom.kit.time;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does something again and again on a thread of its own, from the start of the service to its end, with a pause of real
 * time before each. A failure is logged, and the next one comes nevertheless.
 */
public final class Regularly implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Regularly.class);

    private final String name;
    private final Duration pause;
    private final Runnable deed;
    private volatile @Nullable Thread thread;

    /** {@code name} is the thread's; {@code deed} may be interrupted at the end. */
    public Regularly(String name, Duration pause, Runnable deed) {
        this.name = name;
        this.pause = pause;
        this.deed = deed;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            Thread doing = Thread.ofVirtual().name(name).unstarted(this::run);
            // Named before it runs: it ends as soon as it is not the one that was started last.
            thread = doing;
            doing.start();
        }
    }

    @Override
    public synchronized void stop() {
        Thread doing = thread;
        if (doing != null) {
            thread = null;
            doing.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (thread == Thread.currentThread()) {
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
                attempt();
            }
        } catch (InterruptedException e) {
            LOG.debug("{} ends", name, e);
        }
    }

    private void attempt() {
        try {
            deed.run();
        } catch (RuntimeException e) {
            LOG.warn("{} failed and comes again", name, e);
        }
    }
}
