package org.prachakhom.gateway.frame;

import java.util.Set;

/** Who is signed in, as much as the frame shows: the name, the municipality's code and the roles. */
public record Reader(String name, String municipality, Set<String> roles) {

    public Reader {
        roles = Set.copyOf(roles);
    }

    /** Whether the reader has the role. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
