package org.prachakhom.gateway.accounts;

import java.util.Set;

/** Who changes an account, for the rules and for the audit. */
public record Actor(String subject, String municipality, Set<Role> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The installation itself: what it does when it starts. */
    public static Actor system() {
        return new Actor("SYSTEM", "OPERATOR", Set.of());
    }

    /** Whether the actor has this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
