package org.prachakhom.kit.caller;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The caller of a request, read from a verified token. {@code tenant} bounds everything that they read or change;
 * {@code agency} and {@code headOf} are null for those who belong to none. Taken as an argument by API methods.
 */
public record Caller(
        String subject,
        String tenant,
        Set<String> roles,
        Set<String> communities,
        @Nullable String agency,
        @Nullable String headOf) {

    public Caller {
        roles = Set.copyOf(roles);
        communities = Set.copyOf(communities);
    }

    /** Whether the caller has this role. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** The first of the roles, in the order given, that the caller has: the one in which they act. */
    public String actingAs(String... inOrder) {
        for (String role : inOrder) {
            if (roles.contains(role)) {
                return role;
            }
        }
        throw new IllegalStateException("The caller has none of the roles that were checked before");
    }
}
