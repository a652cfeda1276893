package org.prachakhom.testing.servers;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Tenants that no other test uses. */
public final class FreshTenant {

    private FreshTenant() {}

    /** A code of eight letters. */
    public static String next() {
        return ThreadLocalRandom.current()
                .ints(8, 'A', 'Z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
