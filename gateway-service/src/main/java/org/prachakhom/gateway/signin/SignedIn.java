package org.prachakhom.gateway.signin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.accounts.Account;
import org.prachakhom.gateway.accounts.Actor;
import org.prachakhom.gateway.accounts.Role;

/**
 * Who sits at the browser, as their account is now. An argument of this type in a controller is the one who is signed
 * in; nullable where a page is for everyone.
 *
 * @param sub subject of tokens; stays for ever
 * @param name name of the person
 * @param municipality code of the municipality; OPERATOR for those of the installation
 * @param roles names of the roles held today; at least one
 * @param communities codes of the communities a leader speaks for, in the order of the account
 * @param agency code of the agency an officer works for, or null
 * @param headOf code of the agency the person heads, or null
 */
public record SignedIn(
        String sub,
        String name,
        String municipality,
        Set<String> roles,
        List<String> communities,
        @Nullable String agency,
        @Nullable String headOf)
        implements Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
        communities = List.copyOf(communities);
    }

    /** The holder of the account with the roles of this day. */
    public static SignedIn of(Account account, LocalDate day) {
        return new SignedIn(
                account.id(),
                account.name(),
                account.municipality(),
                account.rolesOn(day).stream().map(Role::name).collect(Collectors.toUnmodifiableSet()),
                account.communities(),
                account.agency(),
                account.headOf());
    }

    /** Whether the person holds this role today. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** The same person as one who changes accounts. */
    public Actor actor() {
        return new Actor(
                sub,
                municipality,
                roles.stream().flatMap(role -> Role.named(role).stream()).collect(Collectors.toUnmodifiableSet()));
    }
}
