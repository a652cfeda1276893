package org.prachakhom.gateway.accounts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What somebody may be in the system; the names are those of the token's claim {@code roles}. */
public enum Role {
    LEADER,
    SECRETARY,
    OFFICER,
    FOLLOW_UP,
    PUBLISHER,
    MONITOR,
    ADMIN,
    /** Of the whole installation, of no municipality. */
    OPERATOR;

    /** The roles that the ADMIN of a municipality gives. */
    public static final Set<Role> OF_A_MUNICIPALITY = Set.copyOf(EnumSet.complementOf(EnumSet.of(OPERATOR)));

    /** The role of this name; empty when there is none. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
