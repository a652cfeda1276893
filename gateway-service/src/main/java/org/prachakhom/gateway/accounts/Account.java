package org.prachakhom.gateway.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param id subject of tokens; stays for ever
 * @param login what is typed to sign in; unique in the installation
 * @param name name of the person, as others read it
 * @param municipality code of the municipality; OPERATOR for those of the installation
 * @param communities codes of the communities a leader speaks for
 * @param agency code of the agency an officer works for, or null
 * @param headOf code of the agency the person heads, or null
 * @param terms roles with their terms, those of the past included
 * @param secretKind what the person signs in with, or null: nothing yet, a slip is needed
 * @param closed whether the account is closed for good
 * @param version grows with each change
 */
public record Account(
        String id,
        String login,
        String name,
        String municipality,
        List<String> communities,
        @Nullable String agency,
        @Nullable String headOf,
        List<RoleTerm> terms,
        @Nullable SecretKind secretKind,
        boolean closed,
        long version) {

    public Account {
        communities = List.copyOf(communities);
        terms = List.copyOf(terms);
    }

    /** The roles held on this day; none when the account is closed. */
    public Set<Role> rolesOn(LocalDate day) {
        return closed
                ? Set.of()
                : terms.stream()
                        .filter(term -> term.holdsOn(day))
                        .map(RoleTerm::role)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this is or was a leader and nothing else: somebody for whom a PIN will do. */
    public boolean leaderOnly() {
        return !terms.isEmpty() && terms.stream().allMatch(term -> term.role() == Role.LEADER);
    }
}
