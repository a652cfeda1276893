package org.prachakhom.kit.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Tells those who follow the log in this process that it has grown: the appender after its commit, and the listener for
 * what other instances appended. Only a hint; whoever follows also looks by themselves now and then.
 */
public final class LogSignal {
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    /** Calls every follower on this thread; followers only wake something up and never block or throw. */
    public void appended() {
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
