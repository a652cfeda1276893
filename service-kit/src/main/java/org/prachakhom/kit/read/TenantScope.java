package org.prachakhom.kit.read;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tenant of the request that runs on this thread. */
public final class TenantScope {
    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private TenantScope() {}

    /** The tenant, or null outside a request: then the reader role sees no row. */
    public static @Nullable String current() {
        return CURRENT.get();
    }

    /** Runs {@code work} within the tenant. */
    public static <T> T within(String tenant, Supplier<T> work) {
        try (Entered _ = enter(tenant)) {
            return work.get();
        }
    }

    /** Makes this the tenant of the thread until closed, which brings back the one before. */
    public static Entered enter(String tenant) {
        String before = CURRENT.get();
        CURRENT.set(tenant);
        return () -> {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        };
    }

    /** An entered scope. */
    @FunctionalInterface
    public interface Entered extends AutoCloseable {
        @Override
        void close();
    }
}
