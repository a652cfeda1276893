package org.prachakhom.kit.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells those who follow the log in this process that it has grown: the appender after its commit, and the listener for
 * what other instances appended. Only a hint; whoever follows also looks by themselves now and then.
 */
public final class LogSignal {
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private final AtomicLong head = new AtomicLong();

    /**
     * The log now ends at {@code position}. Calls every follower on this thread unless they have heard of it before;
     * followers only wake something up and never block or throw.
     */
    public void appended(long position) {
        if (head.getAndAccumulate(position, Math::max) < position) {
            look();
        }
    }

    /** Calls every follower, whether the log has grown or not. */
    public void look() {
        followers.forEach(Runnable::run);
    }

    /** Adds a follower until {@link #unfollow(Runnable)} with the same object. */
    public void follow(Runnable follower) {
        followers.add(follower);
    }

    /** Removes a follower. */
    public void unfollow(Runnable follower) {
        followers.remove(follower);
    }
}
