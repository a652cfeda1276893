package org.prachakhom.kit.command;

import org.jspecify.annotations.Nullable;

/** Contexts of commands for tests. */
final class Asking {

    private Asking() {}

    static CommandContext in(String tenant) {
        return context(tenant, null, null);
    }

    static CommandContext withKey(String key) {
        return context("hua-hin", key, null);
    }

    static CommandContext expecting(long version) {
        return context("hua-hin", null, version);
    }

    static CommandContext context(String tenant, @Nullable String key, @Nullable Long version) {
        return new CommandContext(tenant, "clerk", key, new byte[] {1, 2, 3}, 200, version, null);
    }
}
